package dev.bellwether.scoring.robustness.smaa;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far a share that was counted in draws may be from the true one, with 95 % confidence, at its widest (docs/methods.md, A.9).
 *
 * @param share        half-width of the interval of any one share
 * @param simultaneous half-width with which all shares of all pairs (or ranks) hold at once
 */
public record Precision(double share, double simultaneous) {

    private static final double TAIL = 0.025;
    /** The variance of a share is at most a quarter. */
    private static final double WIDEST = 0.25;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Of that many draws and alternatives. */
    public static Precision of(int draws, int alternatives) {
        var cells = (double) alternatives * alternatives;
        return new Precision(halfWidth(draws, TAIL), halfWidth(draws, TAIL / Math.max(1, cells)));
    }

    /** The draws that a half-width of one share needs. */
    public static int draws(double halfWidth) {
        var z = NORMAL.inverseSurvivalProbability(TAIL);
        return (int) Math.ceil(z * z * WIDEST / (halfWidth * halfWidth));
    }

    private static double halfWidth(int draws, double tail) {
        return NORMAL.inverseSurvivalProbability(tail) * Math.sqrt(WIDEST / draws);
    }
}
