package dev.bellwether.trend.rankedlist.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.bellwether.events.trend.Period;

/**
 * What lists say together.
 *
 * @param asOf       lists count as they were known then
 * @param universe   of the lists
 * @param from       first period; null for all times
 * @param to         last period; null for all times
 * @param method     how lists became one
 * @param k          of method rrf; null with others
 * @param lists      how many lists count, one an author
 * @param total      how many items the lists name
 * @param items      the best, as many as asked for
 * @param unknown    names among all items that the catalog lacks, the best 200
 * @param previous   the time before, of the same length; null if nothing comparable is known of it
 * @param superseded ids of lists that do not count because their author has a newer one in that time
 * @param forgotten  ids of lists whose edition of that moment is no longer kept, so that they do not count
 */
record ConsensusAnswer(Instant asOf, String universe, Period from, Period to, String method, Integer k, int lists, int total,
        List<Item> items, List<Named> unknown, Previous previous, List<String> superseded, List<String> forgotten) {

    /**
     * An item.
     *
     * @param technology       its slug; null if the catalog lacks the name
     * @param name             the technology's, or else as a list wrote it
     * @param score            larger is better; its scale is the method's
     * @param lists            how many lists name it
     * @param best             its best place in them
     * @param worst            its worst place in them
     * @param p                upper bound of the probability of standing so high by chance, by robust rank aggregation
     * @param q                p after Benjamini–Hochberg over all items
     * @param betterThanChance whether q is at most 0.05
     * @param previousRank     in the time before; null if it had none or nothing is known
     * @param rankChange       places gained since, negative if lost
     * @param entered          whether it is new since; null if nothing is known
     */
    record Item(int rank, @JsonInclude(JsonInclude.Include.ALWAYS) String technology, String name, double score, int lists,
            int best,
            int worst, double p, double q, boolean betterThanChance, Integer previousRank, Integer rankChange, Boolean entered) {}

    /** @param rank now, or of who has left in the time before */
    record Named(int rank, @JsonInclude(JsonInclude.Include.ALWAYS) String technology, String name) {}

    /**
     * The time before.
     *
     * @param lists how many lists counted
     * @param left  who was named then and is not now, the best 200
     */
    record Previous(Period from, Period to, int lists, List<Named> left) {}
}
