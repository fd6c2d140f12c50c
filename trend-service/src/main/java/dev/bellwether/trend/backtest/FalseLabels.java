package dev.bellwether.trend.backtest;

/**
 * Directions stated of shuffled series.
 *
 * @param of     how they were shuffled
 * @param judged technologies with a growth, over all origins and repetitions
 * @param labels how many of them were given a direction
 * @param share  labels of judged
 */
record FalseLabels(String of, int judged, int labels, double share) {

    static FalseLabels of(String name, int judged, int labels) {
        return new FalseLabels(name, judged, labels, Rounded.of((double) labels / Math.max(1, judged)));
    }
}
