package dev.bellwether.trend.aggregation;

/**
 * The orders against which the lists say least (docs/methods.md, C), found exactly by a programme over all subsets. There may be several: their
 * mean then says where an item stands, and whoever always changes places is tied.
 *
 * @param cost       weight of the lists' pairs that an optimal order reverses
 * @param orders     how many optimal orders there are
 * @param meanPlaces of each item over them, from 1
 */
record Kemeny(double cost, double orders, double[] meanPlaces) {

    /** Time and space double with each item more. */
    static final int MOST_ITEMS = 15;

    /** @throws IllegalArgumentException if there are more than {@value #MOST_ITEMS} items */
    static Kemeny of(Ballots ballots) {
        if (ballots.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("more than " + MOST_ITEMS + " items");
        }
        return new Programme(Preferences.of(ballots)).solve();
    }

    /** From 1 for the first of all to 0 for the last. */
    double[] scores() {
        int n = meanPlaces.length;
        var scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = n == 1 ? 1 : (n - meanPlaces[i]) / (n - 1);
        }
        return scores;
    }

    /** Sets of items are bits. For each set: what its best order costs at the head of the list, what the others cost behind it, and how many ways there are. */
    private static final class Programme {

        private final Preferences preferences;
        private final int n;
        private final double[] head;
        private final double[] headWays;
        private final double[] tail;
        private final double[] tailWays;

        Programme(Preferences preferences) {
            this.preferences = preferences;
            n = preferences.size();
            head = new double[1 << n];
            headWays = new double[1 << n];
            tail = new double[1 << n];
            tailWays = new double[1 << n];
        }

        Kemeny solve() {
            int all = (1 << n) - 1;
            headWays[0] = 1;
            tailWays[all] = 1;
            for (int set = 1; set <= all; set++) {
                best(set, set, -1, head, headWays);
            }
            for (int set = all - 1; set >= 0; set--) {
                best(set, all & ~set, 1, tail, tailWays);
            }
            return new Kemeny(head[all], headWays[all], meanPlaces(all));
        }

        /** Over each candidate: what is left of the set before it is added (-1), or what the set becomes when it is added (+1). */
        private void best(int set, int candidates, int direction, double[] cost, double[] ways) {
            double least = Double.POSITIVE_INFINITY;
            for (int item = 0; item < n; item++) {
                if ((candidates >> item & 1) == 1) {
                    least = Math.min(least, cost[set + direction * (1 << item)] + behind(item, set & ~(1 << item)));
                }
            }
            cost[set] = least;
            for (int item = 0; item < n; item++) {
                if ((candidates >> item & 1) == 1 && preferences
                        .notAbove(cost[set + direction * (1 << item)] + behind(item, set & ~(1 << item)), least)) {
                    ways[set] += ways[set + direction * (1 << item)];
                }
            }
        }

        /** What the lists say against an item behind a set. */
        private double behind(int item, int set) {
            double against = 0;
            for (int left = set; left != 0; left &= left - 1) {
                against += preferences.before()[item][Integer.numberOfTrailingZeros(left)];
            }
            return against;
        }

        private double[] meanPlaces(int all) {
            var places = new double[n];
            for (int set = 0; set < all; set++) {
                for (int item = 0; item < n; item++) {
                    int with = set | 1 << item;
                    if (with != set && preferences.notAbove(head[set] + behind(item, set) + tail[with], head[all])) {
                        places[item] += headWays[set] * tailWays[with] / headWays[all] * (Integer.bitCount(set) + 1);
                    }
                }
            }
            return places;
        }
    }
}
