package dev.bellwether.trend.rankedlist;

import java.time.Instant;
import java.util.List;

import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.trend.aggregation.SpaceSaving;
import dev.bellwether.trend.name.Names;
import org.springframework.stereotype.Component;

/** What lists name and the catalog lacks. Anyone can send any name, so the names are counted in a fixed space. */
@Component
public class UnknownNames {

    /** How many names are counted at once; with no more different ones the counts are exact. */
    public static final int COUNTERS = 1_000;

    private final Lists lists;
    private final Names names;

    UnknownNames(Lists lists, Names names) {
        this.lists = lists;
        this.names = names;
    }

    /**
     * A name.
     *
     * @param text     as the first list wrote it
     * @param lists    how many lists name it, or more
     * @param maxError how many of these may be other names' lists
     */
    public record Wanted(String text, long lists, long maxError) {}

    /** Spellings of one name are equal. */
    private record Spelling(String key, String text) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Spelling spelling && key.equals(spelling.key());
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /**
     * The names by how many lists have them, the most first.
     *
     * @param asOf lists as they were known then; null for now. What the catalog lacks is always that of now
     */
    public List<Wanted> mostWanted(Instant asOf) {
        var counts = new SpaceSaving<Spelling>(COUNTERS);
        lists.each(null, asOf != null, list -> list.asOf(asOf)
                .ifPresent(content -> Entries.of(content.items(), names).counted().stream()
                        .filter(entry -> entry.technology() == null)
                        .forEach(entry -> counts.offer(new Spelling(TechnologyName.key(entry.name()), entry.name())))));
        return counts.counters().stream().map(counter -> new Wanted(counter.item().text(), counter.count(), counter.maxError()))
                .toList();
    }
}
