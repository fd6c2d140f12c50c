package dev.bellwether.catalog.technology.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the fields out of a JSON object. What is of the wrong type is noted with its pointer and read as null; a missing field and a null
 * are the same. Texts lose the white space around them.
 */
final class Fields {

    private final Set<String> taken = new HashSet<>();
    private final ObjectNode object;
    private final String at;
    private final Faults faults;

    Fields(ObjectNode object, String at, Faults faults) {
        this.object = object;
        this.at = at;
        this.faults = faults;
    }

    String text(String field) {
        return take(field, this::text);
    }

    Integer integer(String field) {
        return take(field, (node, pointer) -> node.isIntegralNumber() && node.canConvertToInt()
                ? Integer.valueOf(node.intValue())
                : refuse(pointer, "must be a whole number"));
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(take(field,
                (node, pointer) -> node.isBoolean()
                        ? Boolean.valueOf(node.booleanValue())
                        : refuse(pointer, "must be true or false")));
    }

    LocalDate date(String field) {
        return take(field, (node, pointer) -> {
            try {
                return node.isString()
                        ? LocalDate.parse(node.stringValue().strip())
                        : refuse(pointer, "must be a date such as 2026-02-28");
            } catch (DateTimeParseException _) {
                return refuse(pointer, "must be a date such as 2026-02-28");
            }
        });
    }

    List<String> texts(String field) {
        return list(field, this::text);
    }

    <T> List<T> objects(String field, Function<Fields, T> form) {
        return list(field, (node, pointer) -> node instanceof ObjectNode inner
                ? form.apply(new Fields(inner, pointer, faults))
                : refuse(pointer, "must be an object"));
    }

    Map<String, String> textsByName(String field) {
        return map(field, this::text);
    }

    Map<String, Object> scalarsByName(String field) {
        return map(field, this::scalar);
    }

    /** A field that is not taken in: the service sets it, so that what was read can be sent back. */
    void ignore(String... fields) {
        taken.addAll(List.of(fields));
    }

    /** Refuses whatever was not taken: a misspelt field would be lost in silence. */
    void end() {
        object.propertyNames().stream().filter(name -> !taken.contains(name))
                .forEach(name -> faults.add(at + "/" + JsonFaults.escape(name), "is not a field that is known here"));
    }

    private <T> List<T> list(String field, BiFunction<JsonNode, String, T> form) {
        return take(field, (node, pointer) -> {
            if (!node.isArray()) {
                return refuse(pointer, "must be a list");
            }
            var items = new ArrayList<T>();
            for (var i = 0; i < node.size(); i++) {
                addIfRead(form.apply(node.get(i), pointer + "/" + i), items);
            }
            return items;
        });
    }

    private static <T> void addIfRead(T item, List<T> items) {
        if (item != null) {
            items.add(item);
        }
    }

    private <T> Map<String, T> map(String field, BiFunction<JsonNode, String, T> form) {
        return take(field, (node, pointer) -> {
            if (!node.isObject()) {
                return refuse(pointer, "must be an object");
            }
            var entries = new LinkedHashMap<String, T>();
            node.forEachEntry((name, value) -> {
                var read = form.apply(value, pointer + "/" + JsonFaults.escape(name));
                if (read != null) {
                    entries.put(name, read);
                }
            });
            return entries;
        });
    }

    private String text(JsonNode node, String pointer) {
        return node.isString() ? node.stringValue().strip() : refuse(pointer, "must be a text");
    }

    private Object scalar(JsonNode node, String pointer) {
        if (node.isString()) {
            return node.stringValue().strip();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        return node.isNumber() && Double.isFinite(node.asDouble())
                ? Double.valueOf(node.asDouble())
                : refuse(pointer, "must be a text, a number or a boolean");
    }

    private <T> T take(String field, BiFunction<JsonNode, String, T> form) {
        taken.add(field);
        var node = object.get(field);
        return node == null || node.isNull() ? null : form.apply(node, at + "/" + JsonFaults.escape(field));
    }

    private <T> T refuse(String pointer, String detail) {
        faults.add(pointer, detail);
        return null;
    }
}
