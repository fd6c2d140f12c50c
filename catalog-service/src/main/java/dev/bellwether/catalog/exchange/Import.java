package dev.bellwether.catalog.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.bellwether.catalog.technology.Catalog;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.Outcome;
import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.catalog.technology.form.MergePatch;
import dev.bellwether.catalog.technology.form.TechnologyForm;
import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.bulk.BulkLine;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.InvalidInput;
import tools.jackson.databind.node.ObjectNode;

/**
 * One bulk body on its way into the catalog, line by line: each is a change of its own, takes effect at once, and stands or falls alone. A line
 * of NDJSON is the whole technology; a line of CSV says only what its columns name.
 */
final class Import {

    private final BulkReport.Builder report = new BulkReport.Builder();
    private final Catalog catalog;
    private final BulkFormat format;
    private final String by;

    Import(Catalog catalog, BulkFormat format, String by) {
        this.catalog = catalog;
        this.format = format;
        this.by = by;
    }

    void take(BulkLine line) {
        switch (line) {
            case BulkLine.Unreadable(var number, var fault) -> report.rejected(number, List.of(fault));
            case BulkLine.Readable(var number, var fields) -> take(number, fields);
        }
    }

    BulkReport report() {
        return report.build();
    }

    private void take(int line, ObjectNode fields) {
        if (format == BulkFormat.CSV) {
            CsvColumns.checkHeader(fields);
        }
        try {
            switch (write(fields)) {
                case Outcome.Written _ -> report.accepted();
                case Outcome.Unchanged _ -> report.unchanged();
                case Outcome.NameTaken taken -> report.rejected(line, List.of(new Fault(taken.pointer(), taken.detail())));
            }
        } catch (InvalidInput invalid) {
            report.rejected(line, invalid.faults());
        }
    }

    private Outcome write(ObjectNode fields) {
        return switch (format) {
            case NDJSON -> {
                var technology = TechnologyForm.read(fields);
                yield catalog.write(technology.slug(), by, _ -> technology);
            }
            case CSV -> catalog.write(CsvColumns.slug(fields), by, merge(CsvColumns.patch(fields)));
        };
    }

    private static Function<Optional<Entry>, Technology> merge(ObjectNode patch) {
        return current -> current.map(entry -> MergePatch.apply(entry.technology(), patch))
                .orElseGet(() -> TechnologyForm.read(MergePatch.create(patch)));
    }
}
