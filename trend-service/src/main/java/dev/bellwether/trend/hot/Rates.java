package dev.bellwether.trend.hot;

/**
 * A technology's counts a day.
 *
 * @param halfLives of the two memories
 * @param lately    in the short one
 * @param longer    in the long one, at the source's volume of late
 * @param events    counted within two short half-lives
 */
record Rates(HalfLives halfLives, double lately, double longer, double events) {

    private static final double ENOUGH = 5;

    boolean enoughEvents() {
        return events >= ENOUGH;
    }
}
