package dev.bellwether.trend.rankedlist;

import java.util.List;
import java.util.function.Consumer;

import dev.bellwether.events.trend.Period;

/** Where ranked lists are looked for. */
public interface Lists {

    /**
     * Which lists.
     *
     * @param universe  null for all
     * @param authorKey null for all
     * @param period    null for all
     */
    record Filter(String universe, String authorKey, Period period) {}

    /**
     * Lists that are not withdrawn, in the order of ids, without earlier editions.
     *
     * @param after the id before the first; null to begin
     * @param most  how many at most
     */
    List<RankedList> page(Filter filter, String after, int most);

    /**
     * One list after the other in the order of ids, the withdrawn too.
     *
     * @param universe null for all
     * @param earlier  whether earlier editions are needed
     */
    void each(String universe, boolean earlier, Consumer<RankedList> consumer);
}
