package dev.bellwether.defaults.description;

import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

/** Says of each schema what the Javadoc of its record says, and which of its fields are always there. */
final class Words {

    private final Sources sources;
    private final Presence presence;

    Words(Sources sources) {
        this.sources = sources;
        this.presence = new Presence(sources);
    }

    void add(ObjectNode schemas, Map<String, Class<?>> types) {
        schemas.properties().stream().filter(schema -> types.containsKey(schema.getKey()))
                .forEach(schema -> add((ObjectNode) schema.getValue(), types.get(schema.getKey())));
    }

    private void add(ObjectNode schema, Class<?> type) {
        var comment = sources.type(type.getName());
        if (!comment.text().isEmpty()) {
            schema.put("description", comment.text());
        }
        var fields = schema.path("properties");
        fields.properties().stream().filter(field -> comment.params().containsKey(field.getKey()))
                .forEach(field -> ((ObjectNode) field.getValue()).put("description", comment.params().get(field.getKey())));
        var required = schema.putArray("required");
        presence.always(type).stream().filter(fields::has).forEach(required::add);
        if (required.isEmpty()) {
            schema.remove("required");
        }
    }
}
