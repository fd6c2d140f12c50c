package dev.bellwether.scoring.method;

import java.util.List;

/**
 * A weighted sum of values of which some are missing (docs/methods.md, A.6): the default score, and each part of it.
 *
 * @param point    with the catalogue's median in the gaps
 * @param low      with 0 in the gaps, and the low end of what is known to lie in an interval
 * @param high     with 1 in the gaps, and the high end
 * @param coverage sum of the weights whose value is known
 */
public record Estimate(double point, double low, double high, double coverage) {

    /** Nothing, to add to. */
    public static final Estimate NONE = new Estimate(0, 0, 0, 0);
    /** A median of fewer values than this says too little. */
    public static final int KNOWN_FOR_MEDIAN = 5;
    /** Stands in for a median that there is not. */
    public static final double NO_MEDIAN = 0.5;

    /** One weighted value, 0 to 1; null if missing. */
    public static Estimate of(double weight, Double value, double median) {
        return value == null
                ? new Estimate(weight * median, 0, weight, 0)
                : new Estimate(weight * value, weight * value, weight * value, weight);
    }

    /** One weighted value that is known to lie around a point, both ends 0 to 1 and in any order. */
    public static Estimate between(double weight, double value, double oneEnd, double otherEnd) {
        return new Estimate(weight * value, weight * Math.min(value, Math.min(oneEnd, otherEnd)),
                weight * Math.max(value, Math.max(oneEnd, otherEnd)), weight);
    }

    /** The parts added up in their order, so that whoever adds the points again gets exactly this point. */
    public static Estimate sum(List<Estimate> parts) {
        return parts.stream().reduce(NONE, Estimate::plus);
    }

    /** The part that is known, stretched as if nothing were missing; of a gap, nothing. {@code known} is the coverage of the whole. */
    public Estimate stretched(double known) {
        return new Estimate(coverage == 0 ? 0 : point / known, low, high, coverage);
    }

    private Estimate plus(Estimate other) {
        return new Estimate(point + other.point, low + other.low, high + other.high, Math.min(1, coverage + other.coverage));
    }

    /** Whether it is above the other whatever the missing values are. */
    public boolean necessarilyBetterThan(Estimate other) {
        return Ranks.better(low, other.high);
    }
}
