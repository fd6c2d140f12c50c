package dev.bellwether.trend.aggregation;

/**
 * Where an item came out.
 *
 * @param item  which
 * @param rank  from 1; the tied share one and the next is skipped
 * @param score what the method gave it; larger is better
 * @param lists how many lists name it
 * @param best  its best place in a list, from 1
 * @param worst its worst place in a list that names it
 * @param p     upper bound of the probability that it stands so high by chance, 0 to 1
 * @param q     p after Benjamini–Hochberg over all items, 0 to 1
 */
public record Placed(String item, int rank, double score, int lists, int best, int worst, double p, double q) {

    /** Whether its places are no chance finding. */
    public boolean betterThanChance() {
        return q <= Consensus.FALSE_DISCOVERIES;
    }
}
