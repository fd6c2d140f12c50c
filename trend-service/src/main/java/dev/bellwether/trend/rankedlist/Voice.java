package dev.bellwether.trend.rankedlist;

import java.util.List;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.aggregation.Ballot;

/**
 * What one author said, as far as a consensus is concerned.
 *
 * @param period of the list
 * @param weight of the list
 * @param items  names, the best first
 */
record Voice(String list, String authorKey, Period period, double weight, List<Entry> items) {

    Ballot ballot() {
        return new Ballot(items.stream().map(Entry::item).toList(), weight);
    }
}
