package dev.bellwether.catalog.technology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.events.Json;
import tools.jackson.core.type.TypeReference;

/** Where the JSON forms of two technologies differ. */
final class Differences {

    private final List<FieldChange> found = new ArrayList<>();

    private Differences() {}

    /** @param before null if there was nothing */
    static List<FieldChange> between(Technology before, Technology after) {
        var differences = new Differences();
        differences.compare("", before == null ? Map.of() : form(before), form(after));
        return List.copyOf(differences.found);
    }

    private void compare(String at, Map<?, ?> before, Map<?, ?> after) {
        var names = new LinkedHashSet<Object>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            compare(at + "/" + JsonFaults.escape(name.toString()), before.get(name), after.get(name));
        }
    }

    private void compare(String at, Object from, Object to) {
        if (from instanceof Map<?, ?> || to instanceof Map<?, ?>) {
            compare(at, from == null ? Map.of() : (Map<?, ?>) from, to == null ? Map.of() : (Map<?, ?>) to);
        } else if (!Objects.equals(present(from), present(to))) {
            found.add(new FieldChange(at, present(from), present(to)));
        }
    }

    /** An empty list says as much as none. */
    private static Object present(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    private static Map<String, Object> form(Technology technology) {
        return Json.mapper().convertValue(technology, new TypeReference<>() {
        });
    }
}
