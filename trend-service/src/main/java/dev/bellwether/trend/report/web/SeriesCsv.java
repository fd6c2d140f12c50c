package dev.bellwether.trend.report.web;

import java.io.StringWriter;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.bellwether.events.trend.SeriesSnapshot;

/** Series as CSV; an empty field is not known. */
final class SeriesCsv {

    private SeriesCsv() {}

    static String write(List<SeriesSnapshot> series) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("technology", "signal", "period", "value", "exposure", "total", "revision", "flag");
        for (var each : series) {
            each.points()
                    .forEach(point -> csv.writeRecord(each.technology(), each.signal(), point.period().toString(),
                            number(point.value()), number(point.exposure()), number(point.total()),
                            String.valueOf(point.revision()), point.flag()));
        }
        return text.toString();
    }

    private static String number(Double value) {
        return value == null ? null : value.toString();
    }
}
