package dev.bellwether.trend.health;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.trend.statistics.Summary;

/** A period beside what is usual, like with like: only what was delivered in both is compared. */
final class Comparison {

    private int expected;
    private int present;
    private int countable;
    private double[] ratios = new double[16];
    private double sum;
    private double usualSum;
    private double all;
    private double usualAll;

    /** @param usualRate NaN if not to be compared */
    void technology(@Nullable Delivery now, double usualRate) {
        expected++;
        if (now == null) {
            return;
        }
        present++;
        double usual = usualRate * now.amount();
        if (!Double.isNaN(now.rate()) && usual > 0) {
            sum += now.rate() * now.amount();
            usualSum += usual;
            if (usual >= Thresholds.ENOUGH_COUNT) {
                ratios = countable < ratios.length ? ratios : Arrays.copyOf(ratios, 2 * countable);
                ratios[countable++] = now.rate() / usualRate;
            }
        }
    }

    void all(Delivery now, double usualRate) {
        all = now.rate() * now.amount();
        usualAll = usualRate * now.amount();
    }

    /** Technologies that usually have a value. */
    int expected() {
        return expected;
    }

    /** Those of them that have one. */
    int present() {
        return present;
    }

    boolean judgesCoverage() {
        return expected >= Thresholds.ENOUGH_TECHNOLOGIES;
    }

    boolean judgesTechnologies() {
        return countable >= Thresholds.ENOUGH_TECHNOLOGIES;
    }

    boolean judgesAll() {
        return usualAll >= Thresholds.ENOUGH_TOTAL;
    }

    double coverage() {
        return (double) present / expected;
    }

    /** The sum must fall and the median too: one large technology's decline is no outage, nor is that of many small ones. */
    double technologies() {
        return Math.max(sum / usualSum, Summary.median(Arrays.copyOf(ratios, countable)));
    }

    double sum() {
        return sum;
    }

    double usualSum() {
        return usualSum;
    }

    /** What the source counted in all. */
    double all() {
        return all;
    }

    double usualAll() {
        return usualAll;
    }

    /** Whether there is enough to find such a fault. */
    boolean judges(@Nullable HealthCause cause) {
        return cause == HealthCause.COVERAGE ? judgesCoverage() : judgesTechnologies() || judgesAll();
    }
}
