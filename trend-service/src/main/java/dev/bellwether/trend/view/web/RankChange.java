package dev.bellwether.trend.view.web;

/** How ranks move. */
public final class RankChange {

    private RankChange() {}

    /** How many ranks were gained since (lost if negative); null unless both are known. */
    public static Integer between(Integer previous, Integer now) {
        return previous == null || now == null ? null : previous - now;
    }
}
