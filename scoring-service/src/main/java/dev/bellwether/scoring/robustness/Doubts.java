package dev.bellwether.scoring.robustness;

/**
 * What a robustness depends on besides the ranking.
 *
 * @param cloud    what is taken to be known of the weights
 * @param sureness of the weights; null unless they are drawn around the profile's
 * @param draws    how many
 * @param seed     of the draws: the same seed gives the same answer
 */
public record Doubts(Cloud cloud, Sureness sureness, int draws, long seed) {

    /** Enough for a share to be within 0.01 of the true one, 95 times of 100. */
    public static final int DRAWS = 10_000;
    /** Any would do; a fixed one makes the answer the same for everybody. */
    public static final long SEED = 1;
    /** What is looked at unless told. */
    public static final Doubts DEFAULT = new Doubts(Cloud.AROUND, Sureness.FAIRLY, DRAWS, SEED);

    Double kappa() {
        return sureness == null ? null : sureness.kappa();
    }
}
