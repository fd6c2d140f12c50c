package dev.bellwether.trend.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Mann–Kendall of each season on its own, summed, so that the seasons themselves are no trend (docs/methods.md, B.3; Hirsch, Slack and
 * Smith 1982).
 *
 * @param s             summed over seasons
 * @param variance      summed over seasons
 * @param tau           S over the pairs inside seasons; 0 without pairs
 * @param slopePerCycle median over all slopes inside seasons; 0 without pairs
 */
public record SeasonalKendall(long s, double variance, double tau, double slopePerCycle) {

    /** @param period how many values make one cycle; null values are missing */
    public static SeasonalKendall of(List<Double> values, int period) {
        long s = 0;
        double variance = 0;
        var slopes = new ArrayList<Double>();
        for (int season = 0; season < period; season++) {
            var time = new ArrayList<Double>();
            var ofSeason = new ArrayList<Double>();
            for (int i = season; i < values.size(); i += period) {
                time.add((double) (i / period));
                ofSeason.add(values.get(i));
            }
            var series = Gaps.dropped(time, ofSeason);
            var test = MannKendall.of(series);
            s += test.s();
            variance += test.variance();
            collectSlopes(series, slopes);
        }
        return new SeasonalKendall(s, variance, slopes.isEmpty() ? 0 : (double) s / slopes.size(), Summary.median(slopes));
    }

    private static void collectSlopes(Gaps series, List<Double> slopes) {
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                slopes.add((series.values()[j] - series.values()[i]) / (series.time()[j] - series.time()[i]));
            }
        }
    }

    /** The standardised S; 0 if nothing varies. */
    public double z() {
        return s == 0 || variance <= 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
    }

    /** Two-sided. */
    public double pValue() {
        return Distributions.twoSidedNormal(z());
    }
}
