package dev.bellwether.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.events.catalog.TechnologySnapshot;
import jakarta.servlet.http.HttpServletResponse;

/** A header and one technology a record: the columns of {@link CsvColumns}. */
final class CsvExport implements Export {

    private final CsvWriter out;

    CsvExport(HttpServletResponse response) throws IOException {
        response.setContentType(BulkFormat.CSV_TYPE + ";charset=UTF-8");
        out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(response.getOutputStream(), UTF_8));
    }

    @Override
    public void begin() {
        out.writeRecord(CsvColumns.ALL);
    }

    @Override
    public void write(TechnologySnapshot technology) {
        out.writeRecord(CsvColumns.row(technology));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
