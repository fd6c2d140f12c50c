package dev.bellwether.trend.momentum;

import java.util.Collection;

/**
 * How far the signals of one technology disagree on its growth beyond their noise, as that can be pooled over technologies (docs/methods.md,
 * B.5 and "How the product applies them").
 *
 * @param excess        Cochran's q less what noise alone lets expect; may be negative; 0 of a single signal
 * @param sensitivity   what q grows by, on average, for each unit of variance between signals; 0 of a single signal
 * @param own           tau², the variance between signals that went into the growth's error, not negative
 * @param concentration the part of that variance which the growth's has, 0 to 1; 1 of a single signal, 0 if it is not known
 */
public record Heterogeneity(double excess, double sensitivity, double own, double concentration) {

    /** Says nothing of the others and takes nothing from them. */
    public static final Heterogeneity UNKNOWN = new Heterogeneity(0, 0, 0, 0);

    /**
     * The variance between signals that all technologies together let expect: DerSimonian and Laird's estimate with the sums over technologies.
     *
     * @return not negative; 0 if none has more than one signal
     */
    public static double pooled(Collection<Heterogeneity> technologies) {
        double excess = technologies.stream().mapToDouble(Heterogeneity::excess).sum();
        double sensitivity = technologies.stream().mapToDouble(Heterogeneity::sensitivity).sum();
        return sensitivity == 0 ? 0 : Math.max(0, excess / sensitivity);
    }

    /** What the growth's variance lacks if signals differ by at least the expected variance: few that agree may do so by chance. */
    public double lacking(double expected) {
        return Math.max(0, expected - own) * concentration;
    }
}
