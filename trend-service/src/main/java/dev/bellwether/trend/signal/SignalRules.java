package dev.bellwether.trend.signal;

import static dev.bellwether.events.trend.SignalKind.BENCHMARK;
import static dev.bellwether.events.trend.SignalKind.GAUGE;
import static dev.bellwether.events.trend.SignalKind.SHARE;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.SignalDefinition;

/** What a signal must be like, so that the formulas can work with it. */
public final class SignalRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9._-]*");
    private static final int LONGEST_ID = 150;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_CLOSING = 366;
    private static final int LONGEST_SMOOTHING = 24;

    private final Predicate<String> sourceExists;

    /** @param sourceExists whether there is a source with an id */
    public SignalRules(Predicate<String> sourceExists) {
        this.sourceExists = sourceExists;
    }

    /** Everything that is wrong with a signal. */
    public List<Fault> check(SignalDefinition signal) {
        var faults = new Faults();
        identity(signal, faults);
        texts(signal, faults);
        periods(signal, faults);
        use(signal, faults);
        faults.addAll(PanelRules.check(signal));
        return faults.found();
    }

    private void identity(SignalDefinition signal, Faults faults) {
        var source = signal.source();
        faults.check(source != null && sourceExists.test(source), "/source", "There is no source '" + source + "'");
        faults.check(signal.id() != null && signal.id().length() <= LONGEST_ID && ID.matcher(signal.id()).matches()
                && signal.id().startsWith(source + "."), "/id",
                "must be the source's id, a dot and the measure in lower-case letters, digits and ._-");
    }

    private static void texts(SignalDefinition signal, Faults faults) {
        filled(signal.name(), "/name", faults);
        filled(signal.unit(), "/unit", faults);
        text(signal.description(), "/description", faults);
        text(signal.licence(), "/licence", faults);
        text(signal.epoch(), "/epoch", faults);
    }

    private static void filled(String text, String pointer, Faults faults) {
        faults.check(text != null && !text.isBlank(), pointer, "must not be empty");
        text(text, pointer, faults);
    }

    private static void text(String text, String pointer, Faults faults) {
        faults.check(text == null || text.length() <= LONGEST_TEXT, pointer,
                "must not be longer than " + LONGEST_TEXT + " characters");
    }

    private static void periods(SignalDefinition signal, Faults faults) {
        var trend = signal.trendCadence();
        faults.check(signal.cadence() != null, "/cadence", "must be day, week, month, quarter or year");
        faults.check(trend == Cadence.MONTH || trend == Cadence.QUARTER, "/trendCadence", "must be month or quarter");
        faults.check(signal.cadence() == null || trend == null || trend.compareTo(signal.cadence()) >= 0, "/trendCadence",
                "must not be shorter than the cadence");
        faults.check(signal.closeAfterDays() >= 0 && signal.closeAfterDays() <= LONGEST_CLOSING, "/closeAfterDays",
                "must be 0 to " + LONGEST_CLOSING);
        faults.check(signal.smoothedPeriods() >= 1 && signal.smoothedPeriods() <= LONGEST_SMOOTHING, "/smoothedPeriods",
                "must be 1 to " + LONGEST_SMOOTHING);
    }

    private static void use(SignalDefinition signal, Faults faults) {
        var kind = signal.kind();
        faults.check(kind != null, "/kind", "must be count, gauge, total, share or benchmark");
        faults.check(!signal.momentum() || kind != GAUGE && kind != BENCHMARK, "/momentum",
                "A gauge or benchmark counts nothing that could grow like a count; only count, total and share decide a direction");
        faults.check(signal.levelWeight() == 0 || kind != BENCHMARK, "/levelWeight", "A benchmark says nothing of popularity");
        faults.check(signal.levelWeight() >= 0 && Double.isFinite(signal.levelWeight()), "/levelWeight", "must not be negative");
        faults.check(signal.levelOffset() > 0 && Double.isFinite(signal.levelOffset()), "/levelOffset", "must be above 0");
        faults.check(signal.scale() > 0 && Double.isFinite(signal.scale()), "/scale", "must be above 0");
        faults.check(signal.scale() == 1 || kind == SHARE, "/scale", "must be 1 unless the kind is share");
        faults.check(signal.exposure() != null, "/exposure", "must be total, panel or none");
        faults.check(signal.exposure() != Exposure.TOTAL || kind != BENCHMARK && kind != SHARE, "/exposure",
                "A share or benchmark has no total of its source");
    }
}
