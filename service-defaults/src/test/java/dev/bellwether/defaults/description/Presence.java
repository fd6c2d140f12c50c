package dev.bellwether.defaults.description;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which fields of an answer are always there: those of a record for which neither {@code @Nullable} nor the Javadoc speaks of null. */
final class Presence {

    private final Sources sources;

    Presence(Sources sources) {
        this.sources = sources;
    }

    List<String> always(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).filter(field -> !nullable(field)).map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private boolean nullable(RecordComponent field) {
        if (field.getType().isPrimitive()) {
            return false;
        }
        var said = sources.type(field.getDeclaringRecord().getName()).params().getOrDefault(field.getName(), "");
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class) || said.matches(".*\\b(null|absent)\\b.*");
    }
}
