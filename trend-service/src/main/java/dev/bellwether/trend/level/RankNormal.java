package dev.bellwether.trend.level;

import java.util.Arrays;

import dev.bellwether.trend.statistics.Distributions;
import dev.bellwether.trend.statistics.Ranks;

/** Scores by rank alone (Blom 1958): robust against outliers, at the price of the distances. Set-dependent. */
public final class RankNormal {

    private RankNormal() {}

    /** Φ⁻¹((rank − 3/8)/(m + 1/4)) for each value, ties at the mean of their ranks. */
    public static double[] scores(double[] values) {
        return Arrays.stream(Ranks.average(values))
                .map(rank -> Distributions.normalQuantile((rank - 0.375) / (values.length + 0.25))).toArray();
    }
}
