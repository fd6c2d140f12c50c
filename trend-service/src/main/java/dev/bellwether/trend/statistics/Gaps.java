package dev.bellwether.trend.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A series without its missing values; the times keep their real distances.
 *
 * @param time   in any unit, growing
 * @param values as many as times
 */
public record Gaps(double[] time, double[] values) {

    /** Drops the pairs without a value. */
    public static Gaps dropped(List<Double> time, List<Double> values) {
        int[] kept = IntStream.range(0, values.size()).filter(i -> Objects.nonNull(values.get(i))).toArray();
        return new Gaps(IntStream.of(kept).mapToDouble(time::get).toArray(),
                IntStream.of(kept).mapToDouble(values::get).toArray());
    }

    /** A series without gaps, at 1..n. */
    public static Gaps none(double[] values) {
        return new Gaps(IntStream.rangeClosed(1, values.length).asDoubleStream().toArray(), values);
    }

    /** How many values there are. */
    public int size() {
        return values.length;
    }
}
