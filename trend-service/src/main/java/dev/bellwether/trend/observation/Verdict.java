package dev.bellwether.trend.observation;

import java.util.List;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.events.trend.ObservationRecorded;

/** What became of a statement. */
public sealed interface Verdict {

    /** It is an observation. */
    record Stated(ObservationRecorded observation) implements Verdict {}

    /** It is none, for every one of these reasons. */
    record Refused(List<Fault> faults) implements Verdict {}
}
