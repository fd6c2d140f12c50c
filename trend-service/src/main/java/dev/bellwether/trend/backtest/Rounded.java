package dev.bellwether.trend.backtest;

/** Figures as reports show them. */
final class Rounded {

    private static final double DIGITS = 1e4;

    private Rounded() {}

    /** To four decimals. */
    static double of(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
