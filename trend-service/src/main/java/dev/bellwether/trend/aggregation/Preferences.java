package dev.bellwether.trend.aggregation;

/**
 * For each pair of items the weight of the lists that put the one before the other; a listed item is before all that its list lacks, and of two
 * that it lacks a list says nothing. Takes space for every pair.
 *
 * @param before {@code before[a][b]}: a before b
 * @param total  weight of all lists
 */
record Preferences(double[][] before, double total) {

    /** Sums in another order differ in the last digits. */
    private static final double NOTHING = 1e-9;

    static Preferences of(Ballots ballots) {
        int n = ballots.size();
        var before = new double[n][n];
        for (var order : ballots.orders()) {
            var passed = new boolean[n];
            for (int item : order.items()) {
                passed[item] = true;
                for (int other = 0; other < n; other++) {
                    if (!passed[other]) {
                        before[item][other] += order.weight();
                    }
                }
            }
        }
        return new Preferences(before, ballots.totalWeight());
    }

    int size() {
        return before.length;
    }

    /** Whether more weight puts a before b than b before a. */
    boolean prefers(int a, int b) {
        return before[a][b] > before[b][a] + NOTHING * total;
    }

    /** Whether a sum of such weights is no larger than another. */
    boolean notAbove(double sum, double other) {
        return sum <= other + NOTHING * total;
    }
}
