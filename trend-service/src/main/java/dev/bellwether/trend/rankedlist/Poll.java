package dev.bellwether.trend.rankedlist;

import java.util.List;
import java.util.Map;

import dev.bellwether.trend.aggregation.Placed;

/**
 * What lists say together.
 *
 * @param items      the best first
 * @param lists      how many lists count, one an author
 * @param superseded ids of lists that do not count because their author has a newer one in the span
 * @param forgotten  ids of lists whose edition of the moment asked for is no longer kept, so that they do not count
 * @param entries    an entry that stands for each item, those of the span before too
 * @param before     the span before; null if there is none or nothing is known of it
 */
public record Poll(List<Placed> items, int lists, List<String> superseded, List<String> forgotten, Map<String, Entry> entries,
        Before before) {

    /**
     * What the lists of the span before said together.
     *
     * @param lists how many counted
     * @param ranks by item
     * @param left  items that no list names any more
     */
    public record Before(Span span, int lists, Map<String, Integer> ranks, List<String> left) {}
}
