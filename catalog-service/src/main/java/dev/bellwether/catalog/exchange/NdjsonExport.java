package dev.bellwether.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.events.Json;
import dev.bellwether.events.catalog.TechnologySnapshot;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** One technology a line, whole. */
final class NdjsonExport implements Export {

    private static final ObjectWriter LINES = Json.mapper().writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Writer out;

    NdjsonExport(HttpServletResponse response) throws IOException {
        response.setContentType(BulkFormat.NDJSON_TYPE + ";charset=UTF-8");
        out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
    }

    @Override
    public void write(TechnologySnapshot technology) {
        try {
            out.write(LINES.writeValueAsString(technology));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
