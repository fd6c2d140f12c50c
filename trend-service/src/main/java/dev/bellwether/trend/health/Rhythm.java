package dev.bellwether.trend.health;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

import dev.bellwether.events.trend.HealthState;

/**
 * How often a signal states something, by the distances between its newest deliveries. One that comes irregularly, as advisories do, is never
 * late.
 */
final class Rhythm {

    private final Deque<Integer> distances = new ArrayDeque<>();

    void add(int distance) {
        distances.addLast(distance);
        if (distances.size() > Thresholds.RHYTHM) {
            distances.removeFirst();
        }
    }

    /**
     * What so many periods without a value mean.
     *
     * @param silent   closed periods since the newest delivery
     * @param expected technologies that usually have a value. With several, one gap of the past makes nobody patient; of one or two, chance can
     *                 look like a rhythm for a while
     */
    HealthState silence(int silent, int expected) {
        boolean dense = expected >= Thresholds.ENOUGH_TECHNOLOGIES;
        if (expected == 0 || distances.size() < (dense ? Thresholds.ENOUGH_RHYTHM : Thresholds.RHYTHM)) {
            return HealthState.OK;
        }
        var longestFirst = distances.stream().sorted(Comparator.reverseOrder()).toList();
        int usual = longestFirst.get(dense ? 1 : 0);
        if (silent < usual || usual > Thresholds.REGULAR * longestFirst.getLast()) {
            return HealthState.OK;
        }
        return silent >= usual * Thresholds.OUTAGE_DISTANCES ? HealthState.OUTAGE : HealthState.DEGRADED;
    }
}
