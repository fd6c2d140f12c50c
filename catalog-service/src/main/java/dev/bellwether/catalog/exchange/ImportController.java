package dev.bellwether.catalog.exchange;

import java.io.IOException;

import dev.bellwether.catalog.technology.Catalog;
import dev.bellwether.defaults.bulk.BulkBody;
import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.web.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many technologies in one request, read as they arrive. */
@RestController
class ImportController {

    private final Catalog catalog;

    ImportController(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Adds technologies. As JSON one new technology; as NDJSON or CSV many, of which those that are there already are replaced, with a
     * report of each rejected line.
     */
    @PostMapping(path = "/api/technologies", consumes = {BulkFormat.NDJSON_TYPE, BulkFormat.CSV_TYPE})
    BulkReport take(HttpServletRequest request) throws IOException {
        var bulk = new Import(catalog, BulkFormat.of(request.getContentType()), Actor.of(request));
        BulkBody.read(request, bulk::take);
        return bulk.report();
    }
}
