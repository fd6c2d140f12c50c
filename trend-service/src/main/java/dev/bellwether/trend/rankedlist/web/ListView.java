package dev.bellwether.trend.rankedlist.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.rankedlist.Entries;
import dev.bellwether.trend.rankedlist.Entry;
import dev.bellwether.trend.rankedlist.RankedList;

/**
 * A list as it is shown, its names as the catalog understands them now.
 *
 * @param items      in the list's order
 * @param unknown    those without a technology; they keep their place, and get their technology once the catalog knows them
 * @param duplicates those whose technology stands further up, which the catalog has learnt since; they do not count
 */
record ListView(String id, long version, String title, String author, String url, Period period, String universe, double weight,
        Instant recordedAt, List<Item> items, List<Item> unknown, List<Item> duplicates) {

    /** @param technology its slug; null if not known */
    record Item(int place, String name, @JsonInclude(JsonInclude.Include.ALWAYS) String technology) {

        private static List<Item> of(List<Entry> entries) {
            return entries.stream().map(entry -> new Item(entry.place(), entry.name(), entry.technology())).toList();
        }
    }

    static ListView of(RankedList list, Names names) {
        var content = list.current().content();
        var entries = Entries.of(content.items(), names);
        return new ListView(list.id(), list.version(), content.title(), content.author(), content.url(), list.period(),
                list.universe(), content.weight(), list.current().recordedAt(), Item.of(entries.all()),
                Item.of(entries.unknown()), Item.of(entries.duplicates()));
    }

    /** Tells the version, and behind a hyphen which names are understood how, since that can change without a new version. */
    String etag() {
        return "\"%d-%08x\"".formatted(version, items.stream().map(Item::technology).toList().hashCode());
    }

    /** The part of such an entity tag that tells the version; anything else as it is, and null for null. */
    static String versionOf(String etag) {
        return etag == null ? null : etag.replaceFirst("-[0-9a-f]{8}\"$", "\"");
    }
}
