package dev.bellwether.catalog.technology.form;

import java.time.LocalDate;
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

/** Takes the fields out of a JSON object and notes what is wrong with its pointer. A missing field and a null are the same. */
final class Fields {

    private final Set<String> taken = new HashSet<>();
    private final ObjectNode object;
    private final String at;
    private final Faults faults;
    private final Values values;

    Fields(ObjectNode object, String at, Faults faults) {
        this.object = object;
        this.at = at;
        this.faults = faults;
        this.values = new Values(faults);
    }

    String text(String field) {
        return take(field, values::text);
    }

    Integer integer(String field) {
        return take(field, values::integer);
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(take(field, values::flag));
    }

    LocalDate date(String field) {
        return take(field, values::date);
    }

    List<String> texts(String field) {
        return list(field, values::text);
    }

    <T> List<T> objects(String field, Function<Fields, T> form) {
        return list(field, (node, pointer) -> node instanceof ObjectNode inner
                ? form.apply(new Fields(inner, pointer, faults))
                : values.refuse(pointer, "must be an object"));
    }

    Map<String, String> textsByName(String field) {
        return map(field, values::text);
    }

    Map<String, Object> scalarsByName(String field) {
        return map(field, values::scalar);
    }

    /** Fields that are not taken in: the service sets them, and what was read can be sent back. */
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
                return values.refuse(pointer, "must be a list");
            }
            var items = new ArrayList<T>();
            for (var i = 0; i < node.size(); i++) {
                var item = form.apply(node.get(i), pointer + "/" + i);
                if (item != null) {
                    items.add(item);
                }
            }
            return items;
        });
    }

    private <T> Map<String, T> map(String field, BiFunction<JsonNode, String, T> form) {
        return take(field, (node, pointer) -> {
            if (!node.isObject()) {
                return values.refuse(pointer, "must be an object");
            }
            var entries = new LinkedHashMap<String, T>();
            node.forEachEntry((name, value) -> {
                var item = form.apply(value, pointer + "/" + JsonFaults.escape(name));
                if (item != null) {
                    entries.put(name, item);
                }
            });
            return entries;
        });
    }

    private <T> T take(String field, BiFunction<JsonNode, String, T> form) {
        taken.add(field);
        var node = object.get(field);
        return node == null || node.isNull() ? null : form.apply(node, at + "/" + field);
    }
}
