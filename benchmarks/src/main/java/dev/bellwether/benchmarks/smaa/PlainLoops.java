package dev.bellwether.benchmarks.smaa;

/** The floor: what anybody would write first, over the same arrays, with the weights drawn already. */
final class PlainLoops {

    private PlainLoops() {}

    /** All weighted sums of a part of the draws, and nothing done with them. */
    static double sums(double[][] values, double[][] weights, int from, int to) {
        var scores = new double[values.length];
        var all = 0.0;
        for (var draw = from; draw < to; draw++) {
            score(values, weights[draw], scores);
            all += scores[draw % scores.length];
        }
        return all;
    }

    /** All weighted sums, and for each draw who is ahead of whom: the counts of every rank and every pair. */
    static int[][] counts(double[][] values, double[][] weights, int from, int to) {
        var size = values.length;
        var scores = new double[size];
        var counts = new int[2 * size][size];
        for (var draw = from; draw < to; draw++) {
            score(values, weights[draw], scores);
            for (var i = 0; i < size; i++) {
                var rank = 0;
                for (var k = 0; k < size; k++) {
                    if (scores[k] > scores[i]) {
                        rank++;
                        counts[size + k][i]++;
                    }
                }
                counts[i][rank]++;
            }
        }
        return counts;
    }

    private static void score(double[][] values, double[] weights, double[] scores) {
        for (var i = 0; i < scores.length; i++) {
            var score = 0.0;
            for (var j = 0; j < weights.length; j++) {
                score += weights[j] * values[i][j];
            }
            scores[i] = score;
        }
    }
}
