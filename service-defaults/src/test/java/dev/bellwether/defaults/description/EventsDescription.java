package dev.bellwether.defaults.description;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.bellwether.events.Json;
import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The events as AsyncAPI 3: a channel and a message for each topic, with the checked-in schema and the words of the Javadoc. */
final class EventsDescription {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Sources sources = new Sources(List.of(Path.of("../events/src/main/java")));
    private final ObjectNode document = (ObjectNode) Json.mapper()
            .readTree(EventsDescription.class.getResourceAsStream("/description/asyncapi-base.json"));
    private final TreeMap<String, JsonNode> schemas = new TreeMap<>();

    static ObjectNode describe() {
        var description = new EventsDescription();
        Topics.all().forEach(description::add);
        description.document.withObject("/components/schemas").setAll(description.schemas);
        return description.document;
    }

    private void add(Topic<?> topic) {
        var name = topic.valueType().getSimpleName();
        var channel = document.withObject("/channels").putObject(topic.name());
        channel.put("address", topic.name());
        channel.put("description", switch (topic.retention()) {
            case COMPACTED -> "Kept: the newest value of each key. A null value deletes the key.";
            case EVERYTHING -> "Kept: everything.";
        });
        channel.withObject("/messages").putObject(name).put("$ref", "#/components/messages/" + name);
        document.withObject("/operations").putObject("publish" + name).put("action", "send")
                .put("summary", sources.type(topic.valueType().getName()).summary()).putArray("tags").addObject()
                .put("name", topic.name().replaceFirst("\\..*", "-service"));
        document.withObject("/operations/publish" + name + "/channel").put("$ref", "#/channels/" + topic.name());
        message(topic, document.withObject("/components/messages").putObject(name));
        schema(name, schemaOf(topic));
    }

    private void message(Topic<?> topic, ObjectNode message) {
        var comment = sources.type(topic.valueType().getName());
        message.put("name", typeOf(topic)).put("title", comment.summary()).put("description", comment.text())
                .put("contentType", "application/json");
        var headers = message.withObject("/headers").putArray("allOf");
        headers.addObject().put("$ref", SCHEMAS + "CloudEvent");
        headers.addObject().put("type", "object").withObject("/properties/ce_type").put("const", typeOf(topic));
        message.withObject("/payload").put("$ref", SCHEMAS + topic.valueType().getSimpleName());
        message.withObject("/bindings/kafka/key").put("type", "string").put("description", keyOf(topic));
    }

    /** What the constant of the topic says of its key. */
    private String keyOf(Topic<?> topic) {
        return Stream.of(Topics.class.getFields()).filter(field -> valueOf(field) == topic)
                .map(field -> sources.field(Topics.class.getName(), field.getName()).text().replaceFirst("^Key: ", ""))
                .findFirst()
                .orElseThrow();
    }

    private static Object valueOf(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String typeOf(Topic<?> topic) {
        try {
            return (String) topic.valueType().getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode schemaOf(Topic<?> topic) {
        return (ObjectNode) Json.mapper()
                .readTree(EventsDescription.class.getResourceAsStream("/schemas/" + typeOf(topic) + ".json"));
    }

    /** Its definitions become schemas of the whole document; of one name they must be one. */
    private void schema(String name, ObjectNode schema) {
        schema.path("$defs").properties().forEach(definition -> put(safe(definition.getKey()), definition.getValue()));
        put(name, schema.without(List.of("$schema", "$id", "$defs")));
    }

    private void put(String name, JsonNode schema) {
        schema.findParents("$ref").forEach(parent -> ((ObjectNode) parent).put("$ref",
                SCHEMAS + safe(parent.path("$ref").asString().replaceFirst(".*/", ""))));
        var other = schemas.putIfAbsent(name, schema);
        if (other != null && !other.equals(schema)) {
            throw new IllegalStateException("Two events define " + name + " in two ways");
        }
    }

    private static String safe(String name) {
        return name.replaceAll("\\W", "");
    }
}
