package dev.bellwether.trend.registry.web;

import java.io.IOException;
import java.util.List;

import dev.bellwether.defaults.bulk.BulkBody;
import dev.bellwether.defaults.bulk.BulkLine;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.trend.registry.Outcome.Change;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Creates or replaces a thing a line, whatever version it is at; a line that is refused changes nothing. */
public final class BulkPut {

    private final JsonMapper mapper;

    /** @param mapper refuses unknown fields */
    public BulkPut(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** What is done with a line. */
    @FunctionalInterface
    public interface Line<F> {

        /** @throws InvalidInput if the line breaks a rule */
        Change put(F form);
    }

    /** Reads the request's body and answers when every line has been dealt with. */
    public <F> BulkReport read(HttpServletRequest request, Class<F> form, Line<F> line) throws IOException {
        var report = new BulkReport.Builder();
        BulkBody.read(request, next -> {
            switch (next) {
                case BulkLine.Unreadable(var number, var fault) -> report.rejected(number, List.of(fault));
                case BulkLine.Readable readable -> take(readable, form, line, report);
            }
        });
        return report.build();
    }

    private <F> void take(BulkLine.Readable readable, Class<F> form, Line<F> line, BulkReport.Builder report) {
        try {
            if (line.put(mapper.treeToValue(readable.fields(), form)) == Change.UNCHANGED) {
                report.unchanged();
            } else {
                report.accepted();
            }
        } catch (JacksonException e) {
            report.rejected(readable.line(), List.of(JsonFaults.of(e)));
        } catch (InvalidInput e) {
            report.rejected(readable.line(), e.faults());
        }
    }
}
