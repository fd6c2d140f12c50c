package dev.bellwether.trend.forecast;

import java.util.function.DoubleUnaryOperator;

/**
 * What is expected of one future count.
 *
 * @param mean   at least 0
 * @param low80  lower end of the 80 % interval
 * @param high80 upper end
 * @param low95  lower end of the 95 % interval
 * @param high95 upper end
 */
public record Expected(double mean, double low80, double high80, double low95, double high95) {

    /** From the quantiles of what is expected. */
    static Expected of(double mean, DoubleUnaryOperator quantile) {
        return new Expected(mean, quantile.applyAsDouble(0.1), quantile.applyAsDouble(0.9), quantile.applyAsDouble(0.025),
                quantile.applyAsDouble(0.975));
    }

    /** The same in another unit. */
    public Expected times(double factor) {
        return new Expected(mean * factor, low80 * factor, high80 * factor, low95 * factor, high95 * factor);
    }
}
