package dev.bellwether.trend.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.combination.League;
import dev.bellwether.trend.combination.TechnologyCombination;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.SignalTable;
import dev.bellwether.trend.series.Window;

/**
 * Everything as it looked on a day: only periods that had closed by then are in it.
 *
 * @param day          the day
 * @param technologies what each signal says, by technology and signal
 */
record Market(LocalDate day, SortedMap<String, SortedMap<String, SignalSeries>> technologies) {

    static Market on(LocalDate day, SortedMap<String, SignalDefinition> signals,
            Map<String, Map<String, List<Observed>>> observed) {
        var technologies = new TreeMap<String, SortedMap<String, SignalSeries>>();
        signals.values().forEach(signal -> SignalTable.series(signal, observed.get(signal.id()), day)
                .forEach((technology, series) -> technologies.computeIfAbsent(technology, key -> new TreeMap<>())
                        .put(signal.id(), series)));
        return new Market(day, technologies);
    }

    /** What one signal says of a technology; null if it says nothing. */
    @Nullable
    SignalSeries series(String technology, String signal) {
        return technologies.getOrDefault(technology, new TreeMap<>()).get(signal);
    }

    /** What the product would have said by the signals of some sources, all technologies compared. */
    SortedMap<String, Judgement> judge(Predicate<String> sources, Window window) {
        var combined = new TreeMap<String, TechnologyCombination>();
        technologies.forEach((technology, all) -> {
            var own = new TreeMap<String, SignalSeries>();
            all.values().stream().filter(series -> sources.test(series.signal().source()))
                    .forEach(series -> own.put(series.signal().id(), series));
            if (!own.isEmpty()) {
                combined.put(technology, TechnologyCombination.of(own));
            }
        });
        var rows = new TreeMap<String, TechnologyRow>();
        combined.forEach((technology, combination) -> rows.put(technology, combination.row()));
        var verdicts = League.judge(rows);
        var judgements = new TreeMap<String, Judgement>();
        combined.forEach((technology, combination) -> {
            var verdict = verdicts.get(technology).windows().get(window.ordinal());
            judgements.put(technology, new Judgement(verdict.label(), verdict.qValue(),
                    combination.details().windows().get(window.ordinal())));
        });
        return judgements;
    }
}
