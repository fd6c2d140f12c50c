package dev.bellwether.scoring.robustness.smaa;

import java.util.function.Supplier;

import org.apache.commons.rng.UniformRandomProvider;

/** Weights that people may have meant: a distribution over all that add up to 1 (docs/methods.md, A.9). */
@FunctionalInterface
public interface WeightCloud {

    /** Draws from it; each draw may be the same array again. */
    Supplier<double[]> draws(UniformRandomProvider random);

    /** Nothing is known of them: all are as likely. */
    static WeightCloud any(int criteria) {
        return random -> new Simplex(random, criteria)::draw;
    }

    /** Only the order of these points is known; of equal points either may be the larger. */
    static WeightCloud ordered(double... points) {
        return new OrderedCloud(points);
    }

    /** About these weights, the closer the larger {@code kappa} is; a weight of 0 stays 0. */
    static WeightCloud around(double kappa, double... weights) {
        return new AroundCloud(kappa, weights);
    }
}
