package dev.bellwether.trend.forecast;

import org.jspecify.annotations.Nullable;

/**
 * How well a forecast met what came (docs/methods.md, B.12; Hyndman and Koehler 2006).
 *
 * @param scale mean absolute change over a season within the training part
 * @param mase  mean absolute error over the scale; null if that is 0, up to rounding
 * @param smape mean of 200 |a − f| / (|a| + |f|), 0 to 200
 */
public record Accuracy(double scale, @Nullable Double mase, double smape) {

    private static final double ROUNDING = 1e-9;

    /**
     * Compares.
     *
     * @param training what the forecast was made from, longer than a season
     * @param actual   what came, at least one
     * @param forecast as many
     * @param season   steps, 1 for none
     */
    public static Accuracy of(double[] training, double[] actual, double[] forecast, int season) {
        double scale = 0;
        double size = 0;
        for (int t = season; t < training.length; t++) {
            scale += Math.abs(training[t] - training[t - season]) / (training.length - season);
            size = Math.max(size, Math.abs(training[t]));
        }
        double error = 0;
        double relative = 0;
        for (int h = 0; h < actual.length; h++) {
            double off = Math.abs(actual[h] - forecast[h]);
            error += off / actual.length;
            relative += off == 0 ? 0 : 200 * off / (Math.abs(actual[h]) + Math.abs(forecast[h])) / actual.length;
        }
        return new Accuracy(scale, scale <= ROUNDING * size ? null : error / scale, relative);
    }
}
