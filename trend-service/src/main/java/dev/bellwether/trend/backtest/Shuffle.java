package dev.bellwether.trend.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.SignalSeries;

/** Takes the direction out of series: their rates, in another order. Whatever is labelled then is labelled falsely. */
enum Shuffle {
    /** Every series for itself, period by period. */
    EACH_SERIES,
    /** All series of a technology alike, quarter by quarter: what its signals share in a quarter stays together. */
    WHOLE_TECHNOLOGY;

    /** As far as the windows reach that a label of three years depends on. */
    private static final int QUARTERS = 16;

    /** The same day with every series shuffled, all that is pooled computed anew. */
    Market of(Market market, SortedMap<String, SignalDefinition> signals, long seed) {
        var definitions = new TreeMap<String, SignalDefinition>();
        var observed = new HashMap<String, Map<String, List<Observed>>>();
        signals.forEach((id, signal) -> {
            definitions.put(id, plain(signal));
            observed.put(id, new TreeMap<>());
        });
        market.technologies().forEach((technology, all) -> {
            var ofTechnology = order(QUARTERS, Objects.hash(seed, market.day(), technology));
            all.forEach((id, series) -> observed.get(id).put(technology, shuffled(market, series, ofTechnology,
                    Objects.hash(seed, market.day(), technology, id))));
        });
        return Market.on(market.day(), definitions, observed);
    }

    /** The rates are its observations: nothing is left to be measured against. */
    private static SignalDefinition plain(SignalDefinition of) {
        return new SignalDefinition(of.id(), of.version(), of.source(), of.name(), of.description(), of.unit(),
                of.kind() == SignalKind.TOTAL ? SignalKind.COUNT : of.kind(), of.trendCadence(), of.trendCadence(),
                of.smallerIsBetter(), of.licence(), of.closeAfterDays(), of.momentum(), 0, of.levelOffset(), of.scale(),
                of.smoothedPeriods(), Exposure.NONE, null, of.epoch());
    }

    private List<Observed> shuffled(Market market, SignalSeries series, List<Integer> quarters, long seed) {
        long last = Period.containing(market.day(), Cadence.QUARTER).index() - 1;
        var points = series.points().stream().filter(point -> point.value() != null && point.exposure() != null
                && point.exposure() > 0 && age(point, last) < QUARTERS && age(point, last) >= 0).toList();
        double mean = points.stream().mapToDouble(Point::exposure).average().orElse(0);
        var periods = periods(points, quarters, last, seed);
        var all = new ArrayList<Observed>();
        for (int i = 0; i < points.size(); i++) {
            all.add(Dataset.observed(periods.get(i), "", points.get(i).value() / points.get(i).exposure() * mean));
        }
        return all;
    }

    private List<Period> periods(List<Point> points, List<Integer> quarters, long last, long seed) {
        return switch (this) {
            case EACH_SERIES -> order(points.size(), seed).stream().map(at -> points.get(at).period()).toList();
            case WHOLE_TECHNOLOGY -> points.stream().map(point -> {
                int from = age(point, last);
                int perQuarter = point.period().cadence() == Cadence.MONTH ? 3 : 1;
                return point.period().plus((long) (from - quarters.get(from)) * perQuarter);
            }).toList();
        };
    }

    /** Quarters before the last one that is over. */
    private static int age(Point point, long last) {
        return (int) (last - Period.containing(point.period().start(), Cadence.QUARTER).index());
    }

    private static List<Integer> order(int size, long seed) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
