package dev.bellwether.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.topology.Signals;

class SignalTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Period NEWEST = Period.parse("2026-10");
    private static final int MONTHS = 50;
    private static final Instant STATED = Instant.parse("2026-11-20T00:00:00Z");

    private final Random random = new Random(7);
    private final TreeMap<String, List<Observed>> observed = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void aTableMadeOfTheOneBeforeSaysWhatOneMadeAnewSays(Exposure exposure) {
        var signal = Signals.counts("jobs.posts", exposure, "t0", "t1", "t2");
        for (int t = 0; t < 12; t++) {
            state("t" + t, 100);
        }
        state(ObservationRecorded.SOURCE_TOTAL, 5_000);
        var table = SignalTable.of(signal, observed, TODAY);
        for (int step = 0; step < 30; step++) {
            change(step);
            table = SignalTable.of(signal, new TreeMap<>(observed), TODAY, table);
            var anew = SignalTable.of(signal, observed, TODAY);

            assertThat(table.series()).isEqualTo(anew.series());
            assertThat(table.health()).isEqualTo(anew.health());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "GAUGE"})
    void anotherDayOrDefinitionMakesEverythingAnew(SignalKind kind) {
        var signal = Signals.counts("jobs.posts", Exposure.NONE);
        state("t0", 100);
        var before = SignalTable.of(signal, observed, TODAY.minusMonths(2));
        var other = Signals.define("jobs.posts", kind, Cadence.MONTH, Exposure.NONE, null, 2);

        assertThat(series(signal, TODAY, before)).isEqualTo(series(signal, TODAY, null));
        assertThat(series(other, TODAY, before)).isEqualTo(series(other, TODAY, null));
    }

    private Object series(SignalDefinition signal, LocalDate day, SignalTable before) {
        return SignalTable.of(signal, observed, day, before).series();
    }

    /** A correction, a technology more, the whole of a month missing, an outage: one after the other. */
    private void change(int step) {
        switch (step % 5) {
            case 0, 1 -> correct("t" + random.nextInt(observed.size() - 1), random.nextInt(MONTHS));
            case 2 -> state("new" + step, 30);
            case 3 -> correct(ObservationRecorded.SOURCE_TOTAL, random.nextInt(MONTHS));
            default -> observed.replaceAll((technology, all) -> fallen(all, MONTHS - 1 - step));
        }
    }

    private static List<Observed> fallen(List<Observed> all, int month) {
        var one = all.get(month);
        return with(all, month, new Observed(one.period(), "", Stated.first(0.0, STATED)));
    }

    private void correct(String technology, int month) {
        observed.computeIfPresent(technology, (_, all) -> with(all, month, one(month, 90 + random.nextInt(20))));
    }

    private void state(String technology, double mean) {
        var all = new ArrayList<Observed>();
        for (int month = 0; month < MONTHS; month++) {
            all.add(one(month, Math.max(0, Math.rint(mean + Math.sqrt(2 * mean) * random.nextGaussian()))));
        }
        observed.put(technology, all);
    }

    private static List<Observed> with(List<Observed> all, int month, Observed one) {
        var other = new ArrayList<>(all);
        other.set(month, one);
        return other;
    }

    private static Observed one(int month, double value) {
        return new Observed(NEWEST.plus(month - MONTHS + 1), "", Stated.first(value, STATED));
    }
}
