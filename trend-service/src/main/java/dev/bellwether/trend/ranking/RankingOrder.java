package dev.bellwether.trend.ranking;

/** What a ranking orders by. */
public enum RankingOrder {
    /** The fastest growing first. */
    MOMENTUM,
    /** The most popular first. */
    LEVEL
}
