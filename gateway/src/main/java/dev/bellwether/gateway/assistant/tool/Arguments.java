package dev.bellwether.gateway.assistant.tool;

import java.util.List;
import java.util.Map;

/** What a tool is called with. What is left out is null, or an empty list. */
public record Arguments(Map<String, Object> values) {

    /** With nothing instead of no arguments at all. */
    public Arguments {
        values = values == null ? Map.of() : values;
    }

    Object get(String name) {
        return values.get(name);
    }

    Object get(String name, Object otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    String text(String name) {
        return (String) values.get(name);
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }
}
