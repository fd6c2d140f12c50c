package dev.bellwether.defaults.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.Json;

/** CSV with a header, a record at a time. */
final class CsvLines {

    private CsvLines() {}

    static void read(InputStream body, Consumer<BulkLine> lines) {
        var reader = CsvReader.builder().detectBomHeader(true).allowMissingFields(true).allowExtraFields(true)
                .ofCsvRecord(body, UTF_8);
        var records = reader.iterator();
        try {
            if (records.hasNext()) {
                var header = header(records.next());
                records.forEachRemaining(row -> lines.accept(parse(header, row)));
            }
        } catch (CsvParseException e) {
            throw new InvalidInput("", "Not CSV after the lines taken so far: " + e.getMessage());
        }
    }

    private static List<String> header(CsvRecord first) {
        var header = first.getFields().stream().map(String::strip).toList();
        if (new HashSet<>(header).size() < header.size() || header.contains("")) {
            throw new InvalidInput("", "The header line names a column twice or not at all: " + String.join(",", header));
        }
        return header;
    }

    private static BulkLine parse(List<String> header, CsvRecord row) {
        var line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            return new BulkLine.Unreadable(line,
                    new Fault("", "%d fields, but the header has %d".formatted(row.getFieldCount(), header.size())));
        }
        var fields = Json.mapper().createObjectNode();
        for (var column = 0; column < header.size(); column++) {
            var text = row.getField(column);
            fields.put(header.get(column), text.isEmpty() ? null : text);
        }
        return new BulkLine.Readable(line, fields);
    }
}
