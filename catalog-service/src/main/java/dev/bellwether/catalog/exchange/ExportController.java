package dev.bellwether.catalog.exchange;

import java.io.IOException;

import dev.bellwether.catalog.browse.Filter;
import dev.bellwether.catalog.browse.FilterParameters;
import dev.bellwether.catalog.browse.Listing;
import dev.bellwether.defaults.bulk.BulkFormat;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalog as one stream, written while it is read. */
@RestController
class ExportController {

    private final Listing listing;

    ExportController(Listing listing) {
        this.listing = listing;
    }

    /** Lists technologies. Ordered by slug; as NDJSON or CSV the whole catalog in one stream, without pages. */
    @GetMapping(path = "/api/technologies", produces = BulkFormat.NDJSON_TYPE)
    void ndjson(FilterParameters parameters, HttpServletResponse response) throws IOException {
        write(parameters.filter(), response, new NdjsonExport(response));
    }

    /** Lists technologies. Ordered by slug; as NDJSON or CSV the whole catalog in one stream, without pages. */
    @GetMapping(path = "/api/technologies", produces = BulkFormat.CSV_TYPE)
    void csv(FilterParameters parameters, HttpServletResponse response) throws IOException {
        write(parameters.filter(), response, new CsvExport(response));
    }

    /** Leaves the failure to the container, which then breaks off the connection: a reader must not take a part for the whole. */
    @ExceptionHandler
    void broken(BrokenExport failure) {
        throw failure;
    }

    private void write(Filter filter, HttpServletResponse response, Export export) throws IOException {
        try {
            export.begin();
            listing.each(filter, entry -> export.write(entry.snapshot()));
            export.end();
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw new BrokenExport(e);
            }
            response.reset();
            throw e;
        }
    }
}
