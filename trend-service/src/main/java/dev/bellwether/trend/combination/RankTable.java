package dev.bellwether.trend.combination;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.RankInterval;
import dev.bellwether.trend.statistics.RankUncertainty;
import dev.bellwether.trend.statistics.Ranks;

/** Technologies ordered by an estimate, the largest first, and how sure their ranks are (docs/methods.md, B.12). */
final class RankTable {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final double REAL = 0.9;

    private final Map<String, Integer> places = new TreeMap<>();
    private final double[] values;
    private final double[] errors;
    private final int[] ranks;
    private @Nullable RankUncertainty uncertainty;

    /** What is ranked, with its standard error. */
    record Estimate(double value, double error) {}

    RankTable(SortedMap<String, Estimate> estimates) {
        estimates.keySet().forEach(technology -> places.put(technology, places.size()));
        values = estimates.values().stream().mapToDouble(Estimate::value).toArray();
        errors = estimates.values().stream().mapToDouble(Estimate::error).toArray();
        ranks = Ranks.descending(values);
    }

    /** Standard competition rank; null for who is not in the table. */
    @Nullable
    Integer rank(String technology) {
        var place = places.get(technology);
        return place == null ? null : ranks[place];
    }

    int size() {
        return ranks.length;
    }

    /** How sure the rank is, and whether it really differs from that in another table; null for who is not in this one. */
    @Nullable
    RankInterval interval(String technology, RankTable before) {
        var place = places.get(technology);
        if (place == null) {
            return null;
        }
        return new RankInterval(uncertainty().quantile(place, LOW), uncertainty().quantile(place, HIGH),
                before.places.containsKey(technology) ? moved(technology, before) : null);
    }

    private boolean moved(String technology, RankTable before) {
        int place = places.get(technology);
        int placeBefore = before.places.get(technology);
        int gained = before.ranks[placeBefore] - ranks[place];
        return switch (Integer.signum(gained)) {
            case 1 -> uncertainty().better(place, before.uncertainty(), placeBefore) >= REAL;
            case -1 -> before.uncertainty().better(placeBefore, uncertainty(), place) >= REAL;
            default -> false;
        };
    }

    private RankUncertainty uncertainty() {
        if (uncertainty == null) {
            uncertainty = new RankUncertainty(values, errors);
        }
        return uncertainty;
    }
}
