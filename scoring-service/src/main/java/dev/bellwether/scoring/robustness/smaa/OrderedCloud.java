package dev.bellwether.scoring.robustness.smaa;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.commons.rng.UniformRandomProvider;

/** All weights that are in the order of these points. */
record OrderedCloud(double... points) implements WeightCloud {

    @Override
    public Supplier<double[]> draws(UniformRandomProvider random) {
        var simplex = new Simplex(random, points.length);
        return () -> sorted(simplex.draw());
    }

    /** Equal points keep the order of the draw, so that none of them is preferred. */
    private double[] sorted(double[] draw) {
        var descending = draw.clone();
        Arrays.sort(descending);
        var criteria = IntStream.range(0, points.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> -points[j]).thenComparing(j -> -draw[j])).toList();
        var weights = new double[points.length];
        for (var place = 0; place < weights.length; place++) {
            weights[criteria.get(place)] = descending[weights.length - 1 - place];
        }
        return weights;
    }
}
