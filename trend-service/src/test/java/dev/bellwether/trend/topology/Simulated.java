package dev.bellwether.trend.topology;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;

/** Monthly observations up to the newest closed month; month 0 is the oldest. */
final class Simulated {

    static final int MONTHS = 40;

    private Simulated() {}

    static List<ObservationRecorded> series(LocalDate today, String technology, String signal, IntToDoubleFunction count) {
        var newest = Period.containing(today.minusDays(11), Cadence.MONTH).plus(-1);
        var observations = new ArrayList<ObservationRecorded>();
        for (int month = 0; month < MONTHS; month++) {
            observations.add(observation(today, technology, signal, newest.plus(month - MONTHS + 1).toString(),
                    count.applyAsDouble(month)));
        }
        return observations;
    }

    static ObservationRecorded observation(LocalDate recorded, String technology, String signal, String period, Double value) {
        return new ObservationRecorded(technology, signal, Period.parse(period), value, null,
                recorded.atTime(10, 0).toInstant(ZoneOffset.UTC), "test");
    }

    /** A Poisson count about a mean, a little overdispersed. */
    static double count(Random random, double mean) {
        return Math.max(0, Math.round(mean + random.nextGaussian() * Math.sqrt(mean + 0.01 * mean * mean)));
    }

    /** Several technologies in two signals: {@code t0} falls, {@code t9} rises, those between are in between. */
    static List<ObservationRecorded> market(LocalDate today, long seed, String... signals) {
        var random = new Random(seed);
        var all = new ArrayList<ObservationRecorded>();
        for (var signal : signals) {
            for (int t = 0; t < 10; t++) {
                double growth = (t - 4.5) / 100;
                all.addAll(series(today, "t" + t, signal, month -> count(random, 80 * Math.exp(growth * (month - 20)))));
            }
            all.addAll(series(today, ObservationRecorded.SOURCE_TOTAL, signal, month -> 2000));
        }
        return all;
    }
}
