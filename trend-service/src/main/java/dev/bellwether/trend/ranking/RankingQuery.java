package dev.bellwether.trend.ranking;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.trend.view.Window;

/**
 * Which technologies, in which order.
 *
 * @param order     by what
 * @param window    over what
 * @param kind      only this kind; null for all
 * @param source    order by what this source alone says, and leave out what it says nothing of; null for all sources together
 * @param direction only those that head there, by all sources together; null for all
 * @param limit     how many at most
 * @param after     the place before the first; null to begin
 */
public record RankingQuery(RankingOrder order, Window window, String kind, String source, Direction direction, int limit,
        Place after) {

    /** Whether the list is read from its end: of the falling the fastest come first. */
    public boolean reversed() {
        return direction == Direction.FALLING && order == RankingOrder.MOMENTUM && source == null;
    }

    /** The name of the list that the sort keys are for. */
    public String list() {
        var list = order == RankingOrder.LEVEL ? SortKeys.LEVEL : window.name();
        return source == null ? list : SortKeys.bySource(list, source);
    }
}
