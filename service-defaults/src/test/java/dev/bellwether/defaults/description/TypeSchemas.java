package dev.bellwether.defaults.description;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import tools.jackson.databind.JsonNode;

/** Schemas of types as they are written. What can be any JSON in the code is any JSON in the description. */
final class TypeSchemas extends ModelResolver {

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Set<String> clashes = new TreeSet<>();

    TypeSchemas() {
        super(Json31.mapper(), new TypeNames());
        openapi31(true);
    }

    /** The types that have a name in the description. */
    Map<String, Class<?>> types() {
        if (!clashes.isEmpty()) {
            throw new IllegalStateException(clashes + "; give one a @Schema name");
        }
        return types;
    }

    @Override
    public Schema<?> resolve(AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> next) {
        var type = _mapper.constructType(annotated.getType());
        if (isAnything(type.getRawClass())) {
            return new JsonSchema();
        }
        var value = type.isEnumType() ? null : _mapper.getSerializationConfig().introspect(type).findJsonValueAccessor();
        return value == null
                ? super.resolve(annotated, context, next)
                : context.resolve(new AnnotatedType(value.getType()));
    }

    private static boolean isAnything(Class<?> type) {
        return type == Object.class || JsonNode.class.isAssignableFrom(type)
                || type.isInterface() && type.isSealed() && !type.isAnnotationPresent(JsonTypeInfo.class);
    }

    @Override
    protected String _typeName(JavaType type, BeanDescription description) {
        var name = super._typeName(type, description);
        if (!type.isEnumType() && type.getRawClass().getName().startsWith("dev.bellwether.")) {
            var other = types.putIfAbsent(name, type.getRawClass());
            if (other != null && other != type.getRawClass()) {
                clashes.add("%s and %s are both called %s".formatted(other.getName(), type.getRawClass().getName(), name));
            }
        }
        return name;
    }
}
