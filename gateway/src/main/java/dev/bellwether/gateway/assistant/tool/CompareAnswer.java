package dev.bellwether.gateway.assistant.tool;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison in short: what each is worth, and the facts and trends in which they differ. */
final class CompareAnswer {

    private CompareAnswer() {}

    static Answer of(JsonNode comparison) {
        var structured = Excerpt.of(comparison, "asOf", "profile", "sentence");
        structured.set("technologies", Excerpt.each(comparison.path("technologies"), CompareAnswer::technology));
        structured.set("criteria", Excerpt.each(comparison.path("criteria"), row -> worth(row)));
        structured.set("facts", differing(comparison.path("facts")));
        structured.set("trends", differing(comparison.path("trends")));
        return Answer.of(structured, Stream.of(Stream.of(comparison.path("sentence").asString("")),
                structured.path("technologies").valueStream().map(each -> "%s (%s): %s".formatted(each.path("name").asString(),
                        each.path("slug").asString(), each.path("summary").asString(""))),
                lines(structured.path("criteria"), "criterion"), lines(structured.path("facts"), "from"),
                lines(structured.path("trends"), "from")).flatMap(each -> each));
    }

    private static ObjectNode technology(JsonNode compared) {
        var technology = Excerpt.about(compared.path("technology"), compared, "state", "summary");
        return compared.hasNonNull("fit")
                ? technology.set("fit", Excerpt.of(compared.get("fit"), "score", "low", "high", "coverage", "rank", "rankOf",
                        "notConsidered"))
                : technology;
    }

    private static ObjectNode worth(JsonNode row) {
        var worth = Excerpt.of(row, "criterion", "weight");
        return worth.set("values", values(row, "value"));
    }

    private static JsonNode differing(JsonNode rows) {
        return Excerpt.list(rows.valueStream().filter(row -> row.path("differs").asBoolean())
                .map(row -> Excerpt.of(row, "from").<ObjectNode>set("values", values(row, "fact"))));
    }

    private static ObjectNode values(JsonNode row, String field) {
        var values = Excerpt.nothing();
        row.path("values").propertyStream().forEach(each -> values.set(each.getKey(), each.getValue().path(field)));
        return values;
    }

    private static Stream<String> lines(JsonNode rows, String title) {
        return rows.valueStream().map(row -> row.path(title).asString() + ": " + row.path("values").propertyStream()
                .map(each -> each.getKey() + " " + Figures.plain(each.getValue())).collect(Collectors.joining("; ")));
    }
}
