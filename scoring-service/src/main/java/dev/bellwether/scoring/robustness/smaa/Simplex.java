package dev.bellwether.scoring.robustness.smaa;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;

/** Draws weights of which all are as likely: Dirichlet(1, …, 1). One criterion has all the weight. */
final class Simplex {

    private static final double[] ALL = {1};

    private final DirichletSampler sampler;

    Simplex(UniformRandomProvider random, int criteria) {
        sampler = criteria < 2 ? null : DirichletSampler.symmetric(random, criteria, 1);
    }

    double[] draw() {
        return sampler == null ? ALL.clone() : sampler.sample();
    }
}
