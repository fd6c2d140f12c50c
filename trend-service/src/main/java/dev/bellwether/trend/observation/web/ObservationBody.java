package dev.bellwether.trend.observation.web;

import java.util.List;

import dev.bellwether.defaults.bulk.BulkLine;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.trend.observation.Judge;
import dev.bellwether.trend.observation.Shipment;
import dev.bellwether.trend.observation.Verdict;

/** Takes the lines of one body: what is refused is reported, what is not is sent. For one thread. */
final class ObservationBody {

    private final BulkReport.Builder report = new BulkReport.Builder();
    private final StatementReader reader;
    private final Judge judge;
    private final Shipment shipment;

    ObservationBody(StatementReader reader, Judge judge, Shipment shipment) {
        this.reader = reader;
        this.judge = judge;
        this.shipment = shipment;
    }

    void take(BulkLine line) {
        switch (line) {
            case BulkLine.Unreadable(var number, var fault) -> report.rejected(number, List.of(fault));
            case BulkLine.Readable readable -> take(readable);
        }
    }

    private void take(BulkLine.Readable line) {
        var faults = new Faults();
        reader.read(line.fields(), faults).map(judge::judge).ifPresentOrElse(verdict -> take(line.line(), verdict),
                () -> refuse(line.line(), faults.found()));
    }

    private void take(int line, Verdict verdict) {
        switch (verdict) {
            case Verdict.Refused(var faults) -> refuse(line, faults);
            case Verdict.Stated(var observation) -> {
                shipment.send(line, observation);
                report.accepted();
            }
        }
    }

    private void refuse(int line, List<Fault> faults) {
        report.rejected(line, faults);
    }

    /** What became of the lines, provided that the shipment arrives. */
    BulkReport report() {
        return report.build();
    }
}
