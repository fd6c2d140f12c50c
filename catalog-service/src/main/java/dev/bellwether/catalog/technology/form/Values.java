package dev.bellwether.catalog.technology.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import dev.bellwether.defaults.problem.Faults;
import tools.jackson.databind.JsonNode;

/** Reads single JSON values. One that is of the wrong type is noted with its pointer and read as null; texts lose the white space around them. */
final class Values {

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    String text(JsonNode node, String pointer) {
        return node.isString() ? node.stringValue().strip() : refuse(pointer, "must be a text");
    }

    Integer integer(JsonNode node, String pointer) {
        return node.isIntegralNumber() && node.canConvertToInt()
                ? Integer.valueOf(node.intValue())
                : refuse(pointer, "must be a whole number");
    }

    Boolean flag(JsonNode node, String pointer) {
        return node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : refuse(pointer, "must be true or false");
    }

    LocalDate date(JsonNode node, String pointer) {
        try {
            if (node.isString()) {
                return LocalDate.parse(node.stringValue().strip());
            }
        } catch (DateTimeParseException _) {
            return refuse(pointer, "must be a date such as 2026-02-28");
        }
        return refuse(pointer, "must be a date such as 2026-02-28");
    }

    /** A text, a boolean, a {@link Long} or a finite {@link Double}. */
    Object scalar(JsonNode node, String pointer) {
        if (node.isString()) {
            return text(node, pointer);
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToLong() ? Long.valueOf(node.longValue()) : refuse(pointer, "must fit into 64 bits");
        }
        return node.isNumber() && Double.isFinite(node.asDouble())
                ? Double.valueOf(node.asDouble())
                : refuse(pointer, "must be a text, a number or a boolean");
    }

    <T> T refuse(String pointer, String detail) {
        faults.add(pointer, detail);
        return null;
    }
}
