package dev.bellwether.trend.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.topology.Signals;

/** Monthly counts whose truth is known, from 2019-01 on. */
final class Simulation {

    static final int WINDOW = 36;
    static final int ONE_ORIGIN = WINDOW + 12;

    /** The technologies that are languages. */
    static final Set<String> LANGUAGES = Set.of("t0", "t1", "t2", "t3");

    private static final Period FIRST = Period.parse("2019-01");

    private final TreeMap<String, SignalDefinition> signals = new TreeMap<>();
    private final Map<String, Map<String, List<Observed>>> observed = new TreeMap<>();

    Simulation(String... ids) {
        for (var id : ids) {
            signals.put(id, Signals.counts(id, Exposure.NONE));
            observed.put(id, new TreeMap<>());
        }
    }

    /** Adds a technology's counts, as they are. */
    Simulation exactly(String signal, String technology, int months, IntToDoubleFunction count) {
        var all = new ArrayList<Observed>();
        for (int month = 0; month < months; month++) {
            var period = FIRST.plus(month);
            all.add(Dataset.observed(period, "", count.applyAsDouble(month)));
        }
        observed.get(signal).put(technology, all);
        return this;
    }

    /** Adds so many technologies whose counts scatter about a mean as Poisson's do. */
    Simulation poisson(String signal, int technologies, int months, IntToDoubleFunction mean) {
        var random = new Random(7);
        for (int technology = 0; technology < technologies; technology++) {
            exactly(signal, "t" + technology, months, month -> Math.max(0,
                    Math.round(mean.applyAsDouble(month) + random.nextGaussian() * Math.sqrt(mean.applyAsDouble(month)))));
        }
        return this;
    }

    Dataset data() {
        return new Dataset(signals, observed, LANGUAGES);
    }
}
