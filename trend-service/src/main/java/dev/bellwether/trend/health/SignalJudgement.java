package dev.bellwether.trend.health;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.PeriodHealth;

/**
 * How well a signal delivered, period by period, each judged by what came before it. So what is known later changes no earlier verdict, but for
 * a silence that goes on.
 */
public final class SignalJudgement {

    private final Deliveries deliveries;
    private final Period origin;
    private final boolean totals;
    private final NavigableMap<Long, PeriodHealth> periods = new TreeMap<>();
    private final Set<Long> outages = new TreeSet<>();
    private final Rhythm rhythm = new Rhythm();
    private List<Integer> good = new ArrayList<>();
    private final List<Integer> low = new ArrayList<>();
    private int newest;
    private int expected;
    private @Nullable Period level;

    private SignalJudgement(Deliveries deliveries, Period any, boolean totals) {
        this.deliveries = deliveries;
        this.origin = any.plus(deliveries.first() - any.index());
        this.totals = totals;
    }

    /**
     * Judges a signal.
     *
     * @param newestClosed the newest period of the trend's cadence that has closed, whether or not anything was stated for it
     * @param totals       whether less is worse: not of benchmarks
     */
    public static SignalJudgement of(Deliveries deliveries, Period newestClosed, boolean totals) {
        var judgement = new SignalJudgement(deliveries, newestClosed, totals);
        for (int place = 0; place < deliveries.length(); place++) {
            if (deliveries.delivered(place)) {
                judgement.silence(place);
                judgement.delivery(place);
            }
        }
        if (deliveries.length() > 0) {
            judgement.silence((int) (newestClosed.index() - deliveries.first()) + 1);
        }
        return judgement;
    }

    private void silence(int until) {
        var state = rhythm.silence(until - newest - 1, expected);
        for (int place = newest + 1; place < until && state != HealthState.OK; place++) {
            var period = origin.plus(place);
            put(new PeriodHealth(period, state, HealthCause.SILENT, null, null, "nothing was stated for " + period));
        }
    }

    private void delivery(int place) {
        if (place > 0) {
            rhythm.add(place - newest);
        }
        newest = place;
        if (low.size() >= Thresholds.NEW_LEVEL) {
            settle();
        }
        var health = judge(place);
        put(health);
        if (health.state() == HealthState.OUTAGE) {
            low.add(place);
        } else {
            low.clear();
            good.add(place);
        }
    }

    private PeriodHealth judge(int place) {
        if (good.size() < Thresholds.ENOUGH_PERIODS) {
            return PeriodJudge.unjudged(origin.plus(place));
        }
        var comparison = usual(good).compare(place, totals);
        expected = comparison.expected();
        return PeriodJudge.judge(origin.plus(place), comparison);
    }

    /** A level that lasts is the new one, if it can be judged by: nothing at all is no level. */
    private void settle() {
        var lasting = last(low, Thresholds.NEW_LEVEL);
        var cause = periods.get(origin.plus(lasting.getLast()).index()).cause();
        if (usual(lasting).compare(lasting.getLast(), totals).judges(cause)) {
            level = cause == HealthCause.TOTAL ? origin.plus(low.getFirst()) : level;
            good = lasting;
            low.clear();
        }
    }

    private Usual usual(List<Integer> places) {
        return new Usual(deliveries, last(places, Thresholds.BASELINE).stream().mapToInt(place -> place).toArray());
    }

    private static List<Integer> last(List<Integer> places, int most) {
        return new ArrayList<>(places.subList(Math.max(0, places.size() - most), places.size()));
    }

    private void put(PeriodHealth health) {
        periods.put(health.period().index(), health);
        if (health.state() == HealthState.OUTAGE) {
            outages.add(health.period().index());
        }
    }

    /** The closed periods by {@link Period#index()}; a period that nothing was expected for has none. */
    public NavigableMap<Long, PeriodHealth> periods() {
        return periods;
    }

    /** Whether what was stated for the period is not to be used. */
    public boolean outage(Period period) {
        return outages.contains(period.index());
    }

    /** The periods that this is true of, by {@link Period#index()}. */
    public Set<Long> outages() {
        return outages;
    }

    /** Whether the period lies before the source's total came down to a new level for good: its counts compare with none since. */
    public boolean formerLevel(Period period) {
        return level != null && period.compareTo(level) < 0;
    }

    /** Whether the same periods are not to be used, or are of a former level. */
    public boolean excludesAs(SignalJudgement other) {
        return outages.equals(other.outages) && Objects.equals(level, other.level);
    }

    /** The newest period with a value; null if there is none. */
    public @Nullable Period through() {
        return deliveries.length() == 0 ? null : origin.plus(newest);
    }
}
