package dev.bellwether.trend.rankedlist;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.trend.name.Names;

/**
 * The names of a list as the catalog understands them now, which is better than when the list came.
 *
 * @param all        in the list's order
 * @param duplicates those whose technology stands further up, which the catalog has learnt since; they do not count
 */
public record Entries(List<Entry> all, List<Entry> duplicates) {

    /** Resolves each name. */
    public static Entries of(List<String> items, Names names) {
        var all = IntStream.range(0, items.size()).mapToObj(place -> Entry.of(place + 1, items.get(place), names)).toList();
        var seen = new HashSet<String>();
        return new Entries(all, all.stream().filter(entry -> !seen.add(entry.item())).toList());
    }

    /** Those without a technology. */
    public List<Entry> unknown() {
        return all.stream().filter(entry -> entry.technology() == null).toList();
    }

    /** Those that count; below a duplicate all move up. */
    List<Entry> counted() {
        return duplicates.isEmpty() ? all : all.stream().filter(entry -> !duplicates.contains(entry)).toList();
    }
}
