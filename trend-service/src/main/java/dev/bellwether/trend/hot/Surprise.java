package dev.bellwether.trend.hot;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How unlikely a count is after what came before: the upper tail of a negative binomial, half of the count's own probability included
 * (docs/methods.md, B.9).
 *
 * @param expected  mean of the prediction
 * @param variance  of the prediction, the baseline's own uncertainty included
 * @param upperTail probability of so many or more
 * @param midP      probability of more and half of that of just so many; at least 2^-1022
 */
record Surprise(double expected, double variance, double upperTail, double midP) {

    /** An alert needs so many bits: it is expected once in a thousand days. */
    static final double ALERT_BITS = 10;

    /**
     * @param baseline   what came before; it must have an exposure
     * @param exposure   of the count, positive
     * @param dispersion variance over mean of a count, at least 1
     */
    static Surprise of(Baseline baseline, double count, double exposure, double dispersion) {
        double expected = baseline.expected(exposure);
        double variance = dispersion * expected + expected / baseline.exposure() * exposure;
        double r = r(expected, variance);
        double p = expected / variance;
        double orMore = count == 0 ? 1 : RegularizedBeta.complement(p, r, count);
        double more = RegularizedBeta.complement(p, r, count + 1);
        return new Surprise(expected, variance, orMore, Math.max(Double.MIN_NORMAL, (orMore + more) / 2));
    }

    private static double r(double expected, double variance) {
        return expected * expected / (variance - expected);
    }

    /** The real-valued size of the negative binomial. */
    double r() {
        return r(expected, variance);
    }

    /** Its probability of success. */
    double p() {
        return expected / variance;
    }

    /** The surprise in bits, 0 to 1022: each bit halves the probability. */
    double bits() {
        return Math.max(0, -Math.log(midP) / Math.log(2));
    }
}
