package dev.bellwether.scoring.usage.file;

import java.util.List;

import dev.bellwether.scoring.usage.file.FileContent.Row;
import dev.bellwether.scoring.yaml.YamlDocument;
import tools.jackson.databind.JsonNode;

/** Reads the texts of one row of a YAML file and notes what is wrong with them. */
final class RowReader {

    private static final int LONGEST = 500;

    private final YamlDocument document;
    private final String prefix;
    private final String pointer;
    private final JsonNode row;
    private final List<Row> rejected;
    private boolean sound = true;

    /**
     * @param prefix  what stands before a pointer into the document: nothing, or its place in a file of several
     * @param pointer of the row in the document
     */
    RowReader(YamlDocument document, String prefix, String pointer, List<Row> rejected) {
        this.document = document;
        this.prefix = prefix;
        this.pointer = pointer;
        this.row = document.root().at(pointer);
        this.rejected = rejected;
        if (!row.isObject()) {
            reject("", "must be a mapping");
        }
    }

    /** A text that may be missing, which is null. */
    String text(String place) {
        var value = row.at(place);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.asString().length() > LONGEST) {
            reject(place, "must be a text of at most " + LONGEST + " characters");
            return null;
        }
        return value.asString().isBlank() ? null : value.asString().strip();
    }

    /** A text that must be there. */
    String needed(String place) {
        var before = sound;
        var text = text(place);
        if (text == null && sound == before && row.isObject()) {
            reject(place, "must be given");
        }
        return text;
    }

    /** Whether nothing is wrong so far. */
    boolean sound() {
        return sound;
    }

    /** Notes what is wrong. */
    void reject(String place, String detail) {
        sound = false;
        rejected.add(row(place, detail));
    }

    /** What is to be said of a place in the row. */
    Row row(String place, String detail) {
        var line = document.line(pointer + place);
        return new Row(line == null ? document.line(pointer) : line, at(place), detail);
    }

    /** The pointer to a place in the row. */
    String at(String place) {
        return prefix + pointer + place;
    }

    /** The line of a place in the row. */
    Integer line(String place) {
        return document.line(pointer + place);
    }
}
