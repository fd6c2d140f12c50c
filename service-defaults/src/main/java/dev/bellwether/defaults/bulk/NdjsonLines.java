package dev.bellwether.defaults.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.defaults.problem.PayloadTooLarge;
import dev.bellwether.events.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** NDJSON, a line at a time. Blank lines are passed over but counted. */
final class NdjsonLines {

    /** A longer line ends the reading: it could fill the memory. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 13;
    private static final ObjectReader OBJECTS = Json.mapper().reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private NdjsonLines() {}

    static void read(InputStream body, Consumer<BulkLine> lines) throws IOException {
        var started = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        var line = 1;
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            var from = 0;
            for (var at = 0; at < read; at++) {
                if (buffer[at] == '\n') {
                    extend(started, buffer, from, at, line);
                    emit(line++, started, lines);
                    from = at + 1;
                }
            }
            extend(started, buffer, from, read, line);
        }
        emit(line, started, lines);
    }

    private static void extend(ByteArrayOutputStream started, byte[] by, int from, int to, int line) {
        started.write(by, from, to - from);
        if (started.size() > LONGEST) {
            throw new PayloadTooLarge(
                    "Line %d is longer than %d bytes; the lines before it were taken".formatted(line, LONGEST));
        }
    }

    private static void emit(int line, ByteArrayOutputStream bytes, Consumer<BulkLine> lines) {
        var text = bytes.toString(UTF_8).strip();
        bytes.reset();
        if (!text.isEmpty()) {
            lines.accept(parse(line, line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text));
        }
    }

    private static BulkLine parse(int line, String text) {
        try {
            return OBJECTS.readTree(text) instanceof ObjectNode fields
                    ? new BulkLine.Readable(line, fields)
                    : new BulkLine.Unreadable(line, new Fault("", "Not a JSON object"));
        } catch (JacksonException e) {
            return new BulkLine.Unreadable(line, JsonFaults.of(e));
        }
    }
}
