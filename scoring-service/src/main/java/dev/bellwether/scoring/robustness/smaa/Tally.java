package dev.bellwether.scoring.robustness.smaa;

/** What a number of draws came to, in whole numbers, so that it does not matter who counted which of them. */
final class Tally {

    /** By alternative and rank − 1: the draws with that rank. */
    final int[][] ranks;
    /** By alternative and other: the draws in which it is strictly ahead. */
    final int[][] wins;

    Tally(int alternatives) {
        ranks = new int[alternatives][alternatives];
        wins = new int[alternatives][alternatives];
    }

    void add(Tally part) {
        for (var i = 0; i < ranks.length; i++) {
            for (var k = 0; k < ranks.length; k++) {
                ranks[i][k] += part.ranks[i][k];
                wins[i][k] += part.wins[i][k];
            }
        }
    }
}
