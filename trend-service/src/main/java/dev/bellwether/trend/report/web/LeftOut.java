package dev.bellwether.trend.report.web;

import java.util.List;
import java.util.TreeMap;

import dev.bellwether.events.trend.SourceTrend;

/**
 * A source that a direction does not rest on.
 *
 * @param source id
 * @param status of its signals, such as {@code outage}; that of the first if they differ
 */
record LeftOut(String source, String status) {

    private static final String USED = "used";

    /** The sources that something was used of, by id. */
    static List<String> leansOn(List<SourceTrend> signals) {
        return signals.stream().filter(signal -> signal.status().equals(USED)).map(SourceTrend::source).distinct().sorted()
                .toList();
    }

    /** The sources that nothing was used of, by id. */
    static List<LeftOut> of(List<SourceTrend> signals) {
        var used = leansOn(signals);
        var left = new TreeMap<String, String>();
        signals.stream().filter(signal -> !used.contains(signal.source()))
                .forEach(signal -> left.putIfAbsent(signal.source(), signal.status()));
        return left.entrySet().stream().map(entry -> new LeftOut(entry.getKey(), entry.getValue())).toList();
    }
}
