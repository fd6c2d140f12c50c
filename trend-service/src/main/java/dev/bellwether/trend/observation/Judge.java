package dev.bellwether.trend.observation;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.name.Resolution;

/** Turns statements of one request into observations, or says everything that is wrong with them. For one thread. */
public final class Judge {

    private static final int LONGEST_EVIDENCE = 200;

    private final Names names;
    private final KnownSignals signals;
    private final PeriodRule periods;
    private final Clock clock;
    private final String actor;

    private static final double LARGEST = 1e15;

    /**
     * @param signals finds a signal by its id
     * @param actor   who states
     */
    public Judge(Names names, Function<String, Optional<SignalDefinition>> signals, Clock clock, String actor) {
        this.names = names;
        this.signals = new KnownSignals(signals);
        this.periods = new PeriodRule(clock);
        this.clock = clock;
        this.actor = actor;
    }

    /** The observation that a statement makes, its technology by slug and its period in the signal's cadence. */
    public Verdict judge(Statement statement) {
        var faults = new Faults();
        var slug = technology(statement.technology(), faults);
        var signal = signals.find(statement.signal()).orElse(null);
        if (signal == null) {
            faults.add("/signal", "There is no signal '" + statement.signal() + "'");
        } else {
            value(statement.value(), signal, faults);
        }
        var period = periods.check(statement.period(), signal, faults);
        evidence(statement.evidence(), faults);
        var found = faults.found();
        return found.isEmpty()
                ? new Verdict.Stated(new ObservationRecorded(slug, statement.signal(), period, statement.value(),
                        statement.evidence(), clock.instant(), actor))
                : new Verdict.Refused(found);
    }

    private String technology(String name, Faults faults) {
        if (name.equals(ObservationRecorded.SOURCE_TOTAL)) {
            return name;
        }
        return switch (names.resolve(name)) {
            case Resolution.Known(var slug) -> slug;
            case Resolution.Unknown() -> {
                faults.add("/technology", "No technology is called '" + name + "'");
                yield name;
            }
            case Resolution.Ambiguous(var slugs) -> {
                faults.add("/technology", "'" + name + "' stands for " + String.join(" and ", slugs) + "; use the slug");
                yield name;
            }
        };
    }

    private static void value(Double value, SignalDefinition signal, Faults faults) {
        if (value == null) {
            return;
        }
        faults.check(Double.isFinite(value), "/value", "must be a number");
        faults.check(!(value < 0), "/value", "must not be negative; a value that is not known is null");
        faults.check(!(Double.isFinite(value) && value > LARGEST), "/value",
                "must be at most " + LARGEST + ": nobody counts further, and sums must stay exact");
        faults.check(signal.kind() != SignalKind.SHARE || value <= 1, "/value",
                "must be at most 1, because '" + signal.id() + "' is a share");
    }

    private static void evidence(String evidence, Faults faults) {
        if (evidence != null) {
            faults.check(!evidence.isBlank(), "/evidence", "must not be blank; leave it out if there is none");
            faults.check(evidence.length() <= LONGEST_EVIDENCE, "/evidence",
                    "must not be longer than " + LONGEST_EVIDENCE + " characters");
            faults.check(evidence.chars().noneMatch(Character::isISOControl), "/evidence", "must not hold control characters");
        }
    }
}
