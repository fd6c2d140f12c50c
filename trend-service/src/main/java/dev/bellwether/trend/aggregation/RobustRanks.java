package dev.bellwether.trend.aggregation;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Would an item stand so high if every list were drawn by lot? (docs/methods.md, C; Kolde and others 2012). Every list counts once, whatever its
 * weight.
 */
final class RobustRanks {

    private RobustRanks() {}

    /**
     * An upper bound of the p-value of each item, 0 to 1, in the order of the items.
     *
     * @param universe how many items the lists could have named; at least as many as they did
     */
    static double[] pValues(Ballots ballots, int universe) {
        int lists = ballots.orders().size();
        var count = new int[ballots.size()];
        var places = new double[ballots.size()][];
        ballots.orders().forEach(order -> Arrays.stream(order.items()).forEach(item -> count[item]++));
        Arrays.setAll(places, item -> new double[count[item]]);
        for (var order : ballots.orders()) {
            for (int place = 0; place < order.items().length; place++) {
                int item = order.items()[place];
                places[item][--count[item]] = (place + 1.0) / universe;
            }
        }
        return Arrays.stream(places).mapToDouble(ofItem -> pValue(ofItem, lists)).toArray();
    }

    private static double pValue(double[] places, int lists) {
        Arrays.sort(places);
        double smallest = 1;
        for (int k = 1; k <= places.length; k++) {
            smallest = Math.min(smallest, BetaDistribution.of(k, lists - k + 1.0).cumulativeProbability(places[k - 1]));
        }
        return Math.min(1, lists * smallest);
    }
}
