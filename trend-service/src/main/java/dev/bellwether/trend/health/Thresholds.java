package dev.bellwether.trend.health;

/** From where on a delivery is not as usual. */
final class Thresholds {

    /** Periods that make up what is usual: a year of months, so that each season is in it once. */
    static final int BASELINE = 12;
    /** Fewer periods are too few to call anything usual. */
    static final int ENOUGH_PERIODS = 6;
    /** So many periods in a row at a lower level are the new level: a collector that breaks is mended within half a year of months. */
    static final int NEW_LEVEL = 6;
    /** Fewer technologies tell nothing of their source: they can decline by themselves. */
    static final int ENOUGH_TECHNOLOGIES = 5;
    /** A usual count below it can halve by chance (its Poisson error is a third). */
    static final double ENOUGH_COUNT = 10;
    /** The same for the source's own total, which is judged alone. */
    static final double ENOUGH_TOTAL = 50;
    /** A technology is expected if it had a value in so many of three baseline periods. */
    static final int PRESENT_OF_THREE = 2;

    /** Half of the usual or less: no market moves so from one month to the next. */
    static final double OUTAGE = 0.5;
    /** The technologies that come and go at the edge of a top list stay above it. */
    static final double DEGRADED_COVERAGE = 0.8;
    /** December has two thirds of the job posts of a usual month. */
    static final double DEGRADED_TOTAL = 0.65;

    /**
     * Where the source's own total is as usual, its size has not changed; less of every technology then has to be drastic to be a fault: in half
     * a year of hard times job posts can mention half as much.
     */
    static final double OUTAGE_BESIDE_TOTAL = 0.25;

    /** How many of the newest distances between deliveries tell how often a signal states something. */
    static final int RHYTHM = 12;
    /** Fewer distances tell nothing. */
    static final int ENOUGH_RHYTHM = 4;
    /** A usual distance above so many times the shortest is no rhythm. */
    static final double REGULAR = 1.5;
    /** A silence so many times the usual distance is an outage. */
    static final int OUTAGE_DISTANCES = 2;

    private Thresholds() {}
}
