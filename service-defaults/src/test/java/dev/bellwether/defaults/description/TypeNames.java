package dev.bellwether.defaults.description;

import java.util.Set;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.annotations.media.Schema;

/** What types are called in the description: a nested one after what it stands in, {@code Page<X>} as {@code XPage}. */
final class TypeNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var given = type.getAnnotation(Schema.class);
        if (given != null && !given.name().isEmpty()) {
            return given.name();
        }
        var outer = type.getDeclaringClass();
        return outer == null || outer.getSimpleName().endsWith("Controller")
                ? type.getSimpleName()
                : nameForClass(outer, options) + type.getSimpleName();
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        return nameForType(type.containedType(0), options) + type.getRawClass().getSimpleName();
    }
}
