package dev.bellwether.trend.rankedlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.trend.aggregation.Ballots;

/** Listens to lists and keeps, of each author, the newest one in a span: nobody counts twice. */
final class Hearing {

    private static final int MOST_LISTS = 2_000;
    private static final int MOST_PLACES = 100_000;

    private final Span span;
    private final Map<String, Voice> byAuthor = new LinkedHashMap<>();
    private final List<String> superseded = new ArrayList<>();
    private int places;

    /** @param span null for all times */
    Hearing(Span span) {
        this.span = span;
    }

    /** @throws InvalidInput if that is more than can be computed in memory */
    void hear(Voice voice) {
        if (span != null && !span.holds(voice.period())) {
            return;
        }
        var other = byAuthor.get(voice.authorKey());
        if (other == null || Span.NEWER.compare(voice.period(), other.period()) > 0) {
            byAuthor.put(voice.authorKey(), voice);
            places += voice.items().size() - (other == null ? 0 : other.items().size());
            limit();
        }
        if (other != null) {
            superseded.add(byAuthor.get(voice.authorKey()) == voice ? other.list() : voice.list());
        }
    }

    private void limit() {
        if (byAuthor.size() > MOST_LISTS || places > MOST_PLACES) {
            throw new InvalidInput("/universe", "these are more than %d lists or %d places in them; ask for a shorter time"
                    .formatted(MOST_LISTS, MOST_PLACES));
        }
    }

    Collection<Voice> voices() {
        return byAuthor.values();
    }

    /** Lists that do not count because their author has a newer one. */
    List<String> superseded() {
        return superseded.stream().sorted().toList();
    }

    Ballots ballots() {
        return Ballots.of(byAuthor.values().stream().map(Voice::ballot).toList());
    }
}
