package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.bellwether.defaults.problem.InvalidInput;

/** CSV with a header line (RFC 4180). */
final class Csv {

    /** Put after the last line: it comes out as a line of its own unless a quote before it is not closed. */
    private static final String END = "\u0000end";

    private Csv() {}

    /**
     * One line.
     *
     * @param line   counted from 1 in the whole file
     * @param fields by column, trimmed; blank ones are not there
     * @param fits   whether it has as many fields as the header
     */
    record Line(int line, Map<String, String> fields, boolean fits) {

        Row row(Function<Line, Row> reading) {
            return fits ? reading.apply(this) : Row.broken(line, "It has not as many fields as the header");
        }
    }

    static String text(byte[] file) {
        var text = new String(file, UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * @param before lines of the file before this part of it
     * @throws InvalidInput if it cannot be read, with the line
     */
    static List<Line> read(String text, int before) {
        var lines = new ArrayList<Line>();
        List<String> header = null;
        try (var records = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text + "\n" + END)) {
            for (var row : records) {
                if (row.getField(0).equals(END)) {
                    return lines;
                }
                if (row.getField(row.getFieldCount() - 1).endsWith(END)) {
                    throw new InvalidInput("", "Not CSV at line %d: a quote is opened there and not closed"
                            .formatted(before + row.getStartingLineNumber()));
                }
                if (header == null) {
                    header = row.getFields().stream().map(String::strip).toList();
                } else {
                    lines.add(line(header, row, before));
                }
            }
        } catch (CsvParseException e) {
            throw new InvalidInput("", "Not CSV after line %d: %s".formatted(
                    before + (lines.isEmpty() ? 1 : lines.getLast().line() - before), e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Line line(List<String> header, CsvRecord row, int before) {
        var fields = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            if (!row.getField(i).isBlank()) {
                fields.put(header.get(i), row.getField(i).strip());
            }
        }
        return new Line(before + (int) row.getStartingLineNumber(), fields, row.getFieldCount() == header.size());
    }

    static String write(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
