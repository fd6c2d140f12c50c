package dev.bellwether.scoring.ranking;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.method.Method;

/** A score by a method whose parts do not add up (docs/methods.md, A.4), with the same care for what is missing. */
final class Combined {

    private Combined() {}

    /**
     * The score, and what it could be.
     *
     * @param weights of the criteria, each above 0
     * @param parts   their weighted values in the same order
     * @param stretch whether what is missing is left out: inputs within a criterion, and criteria of which nothing is known
     */
    static Estimate of(Method method, Collection<Double> weights, List<Estimate> parts, boolean stretch) {
        var given = weights.stream().mapToDouble(weight -> weight).toArray();
        var low = method.score(given, values(given, parts, Estimate::low));
        var high = method.score(given, values(given, parts, Estimate::high));
        var point = stretch ? known(method, given, parts) : method.score(given, values(given, parts, Estimate::point));
        return new Estimate(Math.max(low, Math.min(high, point)), low, high, Estimate.sum(parts).coverage());
    }

    private static double known(Method method, double[] weights, List<Estimate> parts) {
        var known = IntStream.range(0, weights.length).filter(j -> parts.get(j).coverage() > 0).toArray();
        var total = IntStream.of(known).mapToDouble(j -> weights[j]).sum();
        return method.score(IntStream.of(known).mapToDouble(j -> weights[j] / total).toArray(),
                IntStream.of(known).mapToDouble(j -> parts.get(j).low() / parts.get(j).coverage()).toArray());
    }

    /** Rounding must not lift a value beyond its scale, where TOPSIS has no distance to the ideal left. */
    private static double[] values(double[] weights, List<Estimate> parts, ToDoubleFunction<Estimate> end) {
        return IntStream.range(0, weights.length).mapToDouble(j -> Math.clamp(end.applyAsDouble(parts.get(j)) / weights[j], 0, 1))
                .toArray();
    }
}
