package dev.bellwether.catalog.exchange;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.Json;
import dev.bellwether.events.catalog.TechnologySnapshot;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a technology that fits into a table. Items of a list stand with {@code ;} between them, an empty field is a missing value. Values
 * are written exactly, also where a spreadsheet would take one for a formula, so that what is exported can be imported again.
 */
final class CsvColumns {

    static final List<String> ALL = List.of("slug", "name", "aliases", "kind", "state", "languages", "licence", "summary",
            "firstReleased", "homepage", "repository", "tags");

    private CsvColumns() {}

    /** @throws InvalidInput if a column is unknown or the slug is missing: then no line means what was intended */
    static void checkHeader(ObjectNode fields) {
        var faults = new Faults();
        fields.propertyNames().forEach(column -> faults.check(ALL.contains(column), "",
                "'" + column + "' is not a column; the columns are " + String.join(",", ALL)));
        faults.check(fields.has("slug"), "", "The column 'slug' is missing");
        faults.throwIfAny();
    }

    static String slug(ObjectNode fields) {
        return fields.get("slug").asString("").strip();
    }

    /** What a line says, as a merge patch: columns that are not there stay as they are, empty ones are removed. */
    static ObjectNode patch(ObjectNode fields) {
        var patch = Json.mapper().createObjectNode();
        fields.forEachEntry((column, value) -> {
            var text = value.isNull() ? "" : value.stringValue().strip();
            switch (column) {
                case "aliases", "languages", "tags" -> items(text, patch, column);
                case "homepage", "repository" -> patch.withObjectProperty("links").put(column, orNull(text));
                case "firstReleased" -> year(text, patch);
                default -> patch.put(column, orNull(text));
            }
        });
        return patch;
    }

    static List<String> row(TechnologySnapshot technology) {
        return List.of(technology.slug(), technology.name(), String.join(";", technology.aliases()), technology.kind(),
                technology.state(), String.join(";", technology.languages()), text(technology.licence()),
                text(technology.summary()), text(technology.firstReleased()), text(technology.links().get("homepage")),
                text(technology.links().get("repository")), String.join(";", technology.tags()));
    }

    private static void items(String text, ObjectNode patch, String column) {
        var list = patch.putArray(column);
        Stream.of(text.split(";")).map(String::strip).filter(item -> !item.isEmpty()).forEach(list::add);
    }

    private static void year(String text, ObjectNode patch) {
        if (text.matches("-?\\d{1,9}")) {
            patch.put("firstReleased", Integer.valueOf(text));
        } else {
            patch.put("firstReleased", orNull(text));
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
