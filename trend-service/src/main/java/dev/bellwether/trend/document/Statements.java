package dev.bellwether.trend.document;

import java.util.HashSet;

import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.name.Resolution;
import dev.bellwether.trend.observation.Judge;
import dev.bellwether.trend.observation.ObservationLog;
import dev.bellwether.trend.observation.Shipment;
import dev.bellwether.trend.observation.Statement;
import dev.bellwether.trend.observation.Verdict;

/** States what a document says as observations, as a client's would be: what it mentions is 1, what it mentions no longer is missing. */
final class Statements {

    private final ObservationLog log;
    private final Names names;

    Statements(ObservationLog log, Names names) {
        this.log = log;
        this.names = names;
    }

    /**
     * Answers when the log has everything.
     *
     * @throws Unavailable if it is not known to
     */
    void state(Entry entry, Judge judge) {
        var wanted = new HashSet<>(Claimed.by(entry.document()));
        var shipment = new Shipment(log);
        var line = 1;
        try {
            for (var claimed : entry.claimed()) {
                send(line++, claimed, wanted.contains(claimed) ? 1.0 : null, entry.id(), judge, shipment);
            }
            shipment.arrived();
        } catch (Shipment.Interrupted e) {
            throw new Unavailable(
                    "The broker does not answer, so the document's mentions are not known to be kept. Send it again: "
                            + "that completes it, and counts nothing twice.",
                    Intake.RETRY_AFTER, e);
        }
    }

    private void send(int line, Claimed claimed, Double value, String evidence, Judge judge, Shipment shipment) {
        var statement = new Statement(claimed.technology(), claimed.signal(), claimed.day().toString(), value, evidence);
        switch (judge.judge(statement)) {
            case Verdict.Stated(var observation) -> shipment.send(line, observation);
            case Verdict.Refused(var faults) -> {
                // It left the catalog since the text was read, so nobody can observe it any more.
                if (!(names.resolve(claimed.technology()) instanceof Resolution.Unknown)) {
                    throw new IllegalStateException(claimed + ": " + faults);
                }
            }
        }
    }
}
