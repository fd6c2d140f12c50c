package dev.bellwether.trend.observation.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.trend.observation.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads statements from JSON objects; from CSV the value is a text. By hand, because 100,000 lines are read in a few seconds. */
final class StatementReader {

    private static final Set<String> FIELDS = Set.of("technology", "signal", "period", "value", "evidence");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private final boolean texts;

    /** @param texts whether numbers come as texts, as in CSV */
    StatementReader(boolean texts) {
        this.texts = texts;
    }

    /** The statement; empty if faults were added. */
    Optional<Statement> read(ObjectNode fields, Faults faults) {
        for (var name : fields.propertyNames()) {
            faults.check(FIELDS.contains(name), "/" + JsonFaults.escape(name),
                    "is no field of an observation; known are technology, signal, period, value and evidence");
        }
        // A value that is left out by mistake must not wipe out the one that is known.
        faults.check(fields.has("value"), "/value", "is missing; a value that is not known is " + (texts ? "empty" : "null"));
        var statement = new Statement(required(fields, "technology", faults), required(fields, "signal", faults),
                required(fields, "period", faults), value(fields.get("value"), faults), text(fields, "evidence", faults));
        return faults.found().isEmpty() ? Optional.of(statement) : Optional.empty();
    }

    private static String required(ObjectNode fields, String name, Faults faults) {
        var text = text(fields, name, faults);
        if (text == null ? isAbsent(fields.get(name)) : text.isBlank()) {
            faults.add("/" + name, "is missing");
        }
        return text;
    }

    private static String text(ObjectNode fields, String name, Faults faults) {
        var node = fields.get(name);
        if (isAbsent(node)) {
            return null;
        }
        faults.check(node.isString(), "/" + name, "must be a text");
        return node.isString() ? node.stringValue() : null;
    }

    private Double value(JsonNode node, Faults faults) {
        if (isAbsent(node)) {
            return null;
        }
        if (texts && NUMBER.matcher(node.stringValue()).matches()) {
            return Double.valueOf(node.stringValue());
        }
        if (!texts && node.isNumber() && node.doubleValueOpt().isPresent()) {
            return node.doubleValue();
        }
        faults.add("/value", "must be a number, or " + (texts ? "empty" : "null") + " if it is missing");
        return null;
    }

    private static boolean isAbsent(JsonNode node) {
        return node == null || node.isNull();
    }
}
