package dev.bellwether.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * What in a new schema would break somebody. A reader of the old schema breaks when something it needs goes away or changes its type, or when a
 * closed set grows; a writer of the old schema breaks when something new is needed, or a closed set shrinks. New optional fields are fine.
 */
final class SchemaChanges {

    private static final Set<String> CLOSED = Set.of("type", "format", "enum", "const", "$ref");

    private SchemaChanges() {}

    static List<String> breaking(JsonNode before, JsonNode after) {
        var found = new ArrayList<String>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String at, JsonNode before, JsonNode after, List<String> found) {
        if (after.isMissingNode()) {
            found.add(at + " is gone");
            return;
        }
        before.properties().forEach(entry -> {
            var name = entry.getKey();
            if (CLOSED.contains(name) && !entry.getValue().equals(after.path(name)) && !at.endsWith("/properties")) {
                found.add(at + "/" + name + " was " + entry.getValue() + " and is " + after.path(name));
            } else if (entry.getValue().isObject()) {
                compare(at + "/" + name, entry.getValue(), after.path(name), found);
            }
        });
        if (!at.endsWith("/properties")) {
            required(at, texts(before.path("required")), texts(after.path("required")), found);
        }
    }

    private static void required(String at, Set<String> before, Set<String> after, List<String> found) {
        after.stream().filter(name -> !before.contains(name)).forEach(name -> found.add(at + " now requires " + name));
        before.stream().filter(name -> !after.contains(name)).forEach(name -> found.add(at + " no longer promises " + name));
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
