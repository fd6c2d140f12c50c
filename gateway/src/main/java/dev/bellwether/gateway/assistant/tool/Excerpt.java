package dev.bellwether.gateway.assistant.tool;

import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes from the API's answers what an assistant needs; what is not known stays out. */
final class Excerpt {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Excerpt() {}

    static ObjectNode nothing() {
        return JSON.objectNode();
    }

    /** Those of the fields that there are and are not null. */
    static ObjectNode of(JsonNode from, String... fields) {
        var excerpt = JSON.objectNode();
        for (var field : fields) {
            if (from.hasNonNull(field)) {
                excerpt.set(field, from.get(field));
            }
        }
        return excerpt;
    }

    /** A technology as it is referred to, with the fields of what is said of it. */
    static ObjectNode about(JsonNode technology, JsonNode from, String... fields) {
        return of(technology, "slug", "name", "kind").setAll(of(from, fields));
    }

    static ArrayNode list(Stream<? extends JsonNode> items) {
        var list = JSON.arrayNode();
        items.forEach(list::add);
        return list;
    }

    static ArrayNode each(JsonNode items, Function<JsonNode, ? extends JsonNode> excerpt) {
        return list(items.valueStream().map(excerpt));
    }

    static ArrayNode texts(Stream<String> texts) {
        return list(texts.map(JSON::stringNode));
    }
}
