package dev.bellwether.defaults.description;

import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

/** What parameters mean that many operations have, where their own Javadoc says nothing else. */
final class CommonParameters {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("cursor", "`nextCursor` of the page before."), Map.entry("limit", "The most items to answer with."),
            Map.entry("asOf", "The moment that the answer holds for; now if absent."),
            Map.entry("If-Match", "The `ETag` that was read, or `*` for whatever is there."),
            Map.entry("If-None-Match", "`*` to make a new one only."),
            Map.entry("Last-Event-ID", "The id of the last event that was received; the stream goes on behind it."),
            Map.entry("slug", "The technology's slug."), Map.entry("technology", "A technology's slug."),
            Map.entry("profile", "A profile's id."), Map.entry("criterion", "A criterion's id."),
            Map.entry("source", "A source's id."), Map.entry("signal", "A signal's id."),
            Map.entry("system", "A system's id."), Map.entry("id", "Its id."), Map.entry("radar", "The radar's id."),
            Map.entry("entry", "The entry's id."), Map.entry("webhook", "The webhook's id."),
            Map.entry("notice", "The notice's id."), Map.entry("author", "Who says so."),
            Map.entry("kind", "Only what is of this kind."), Map.entry("window", "`P2Y`, `P3Y` or `P5Y`."));

    private CommonParameters() {}

    static void describe(ObjectNode operation) {
        operation.path("parameters").valueStream().filter(parameter -> parameter.has("name"))
                .forEach(parameter -> describe((ObjectNode) parameter, parameter.path("name").asString()));
    }

    private static void describe(ObjectNode parameter, String name) {
        if (!parameter.has("description") && MEANINGS.containsKey(name)) {
            var schema = parameter.remove("schema");
            parameter.put("description", MEANINGS.get(name)).set("schema", schema);
        }
        if (name.equals("limit")) {
            parameter.withObject("/schema").put("minimum", 1).put("maximum", 200);
        }
    }
}
