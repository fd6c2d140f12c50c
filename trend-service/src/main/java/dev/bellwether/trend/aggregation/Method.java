package dev.bellwether.trend.aggregation;

import java.util.function.BiFunction;

/** How many lists are made into one (docs/methods.md, C). */
public enum Method {
    /** Relative Borda: the default. */
    BORDA(Integer.MAX_VALUE, (ballots, _) -> PlaceScores.relativeBorda(ballots)),
    /** Reciprocal rank fusion; the only one with a parameter. */
    RRF(Integer.MAX_VALUE, PlaceScores::reciprocalRank),
    /** Borda in which who is absent gets the mean of the ranks left over. */
    BORDA_MEAN_REST(Integer.MAX_VALUE, (ballots, _) -> PlaceScores.bordaMeanRest(ballots)),
    /** A Markov chain over majorities. */
    MC4(1_000, (ballots, _) -> MarkovChain4.scores(ballots)),
    /** The mean of the orders that contradict the lists least. */
    KEMENY(Kemeny.MOST_ITEMS, (ballots, _) -> Kemeny.of(ballots).scores());

    /** The parameter of {@link #RRF} that suits lists of about ten. */
    public static final int USUAL_K = 10;

    private final int mostItems;
    private final BiFunction<Ballots, Integer, double[]> scores;

    Method(int mostItems, BiFunction<Ballots, Integer, double[]> scores) {
        this.mostItems = mostItems;
        this.scores = scores;
    }

    /** How many different items it can take. */
    public int mostItems() {
        return mostItems;
    }

    /**
     * A score for each item, larger is better, in the order of the items.
     *
     * @param k at least 0; only {@link #RRF} looks at it
     */
    double[] scores(Ballots ballots, int k) {
        return Ties.levelled(scores.apply(ballots, k));
    }
}
