package dev.bellwether.trend.burst;

/** How the past is searched. */
public enum BurstMethod {
    /** Intervals in which the share of the source's total was raised. */
    KLEINBERG,
    /** Moments at which the mean count changed: an option that takes extra noise for changes. */
    BOCPD
}
