package dev.bellwether.events.trend;

/**
 * The noise of a signal, pooled over its technologies for the default window; its results cannot be reproduced without (docs/methods.md, B.4, B.7).
 *
 * @param kappa         extra-Poisson variance over the squared mean, not negative
 * @param latentRho     how far the extra noise of a period carries over to the next, 0 to 0.9
 * @param levelVariance variance per period of the log level, at least 0.001
 */
public record SeriesNoise(double kappa, double latentRho, double levelVariance) {}
