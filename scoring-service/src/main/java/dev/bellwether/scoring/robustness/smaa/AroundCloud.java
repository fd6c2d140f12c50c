package dev.bellwether.scoring.robustness.smaa;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;

/** Dirichlet(kappa · weights): their mean is the weights, the variance of each w(1 − w)/(kappa + 1). */
record AroundCloud(double kappa, double... weights) implements WeightCloud {

    @Override
    public Supplier<double[]> draws(UniformRandomProvider random) {
        var positive = IntStream.range(0, weights.length).filter(j -> weights[j] > 0).toArray();
        if (positive.length < 2) {
            return () -> weights;
        }
        var alphas = Arrays.stream(positive).mapToDouble(j -> kappa * weights[j]).toArray();
        var sampler = DirichletSampler.of(random, alphas);
        return positive.length == weights.length ? sampler::sample : () -> spread(sampler.sample(), positive);
    }

    private double[] spread(double[] draw, int[] positive) {
        var spread = new double[weights.length];
        for (var place = 0; place < positive.length; place++) {
            spread[positive[place]] = draw[place];
        }
        return spread;
    }
}
