package dev.bellwether.trend.hot;

/**
 * How far the short memory lies above the long one (docs/methods.md, B.8; variance by Campbell's theorem on shot noise).
 *
 * @param shortRate events a day, lately
 * @param longRate  events a day, over a longer time
 * @param variance  of their difference if nothing has changed
 * @param z         the difference over its standard deviation
 */
record Heat(double shortRate, double longRate, double variance, double z) {

    /** From here on it is no chance, if enough events stand behind it. */
    static final double HOT = 3;

    /** Below so many events a day the variance is that of so many: a single event is no heat. */
    private static final double MIN_RATE = 0.3;

    /** @param dispersion variance over mean of a day's count, at least 1 */
    static Heat of(double shortRate, double longRate, HalfLives halfLives, double dispersion) {
        double fast = Math.log(2) / halfLives.shortDays();
        double slow = Math.log(2) / halfLives.longDays();
        double variance = dispersion * Math.max(longRate, MIN_RATE) * (fast - slow) * (fast - slow) / (2 * (fast + slow));
        return new Heat(shortRate, longRate, variance, (shortRate - longRate) / Math.sqrt(variance));
    }

    /** How many times as fast as usual; 0 if nothing is usual. */
    double ratio() {
        return longRate == 0 ? 0 : shortRate / longRate;
    }
}
