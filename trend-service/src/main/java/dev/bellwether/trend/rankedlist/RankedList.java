package dev.bellwether.trend.rankedlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.registry.Kind;

/**
 * What one author says about one universe in one period, now and before.
 *
 * @param id        made of author, period and universe; ids of a universe follow each other
 * @param version   that of the current edition
 * @param universe  what the list is about
 * @param period    of which it speaks
 * @param authorKey the author's name, spellings aside
 * @param current   what it says now
 * @param earlier   what it said before, the newest first; the {@value #REMEMBERED} newest
 */
public record RankedList(String id, long version, String universe, Period period, String authorKey, Edition current,
        List<Edition> earlier) {

    /** How many earlier editions are kept. */
    public static final int REMEMBERED = 20;

    /** How lists are kept. */
    public static final Kind<RankedList> KIND = new Kind<>(RankedList.class, RankedList::id, RankedList::version,
            RankedList::withVersion);

    /** Earlier editions may be left out where they are not needed. */
    public RankedList {
        earlier = earlier == null ? List.of() : earlier;
    }

    /** A list that was not there before. */
    static RankedList first(String universe, Period period, ListContent content, Instant now) {
        var author = authorKey(content.author());
        return new RankedList(id(universe, period, author), 1, universe, period, author, new Edition(1, now, content), List.of());
    }

    /** The id of what that author says. */
    static String id(String universe, Period period, String authorKey) {
        return prefix(universe) + period + "." + UUID.nameUUIDFromBytes(authorKey.getBytes(UTF_8));
    }

    /** What the ids of a universe's lists begin with, and no others. */
    public static String prefix(String universe) {
        return universe + ".";
    }

    /** An author's name as authors are told apart: case and spaces are no difference. */
    public static String authorKey(String author) {
        return Normalizer.normalize(author, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /**
     * The list when it says that; itself if it does already.
     *
     * @param content null to withdraw it
     */
    RankedList saying(ListContent content, Instant now) {
        if (content == null ? withdrawn() : content.equals(current.content())) {
            return this;
        }
        // Whatever the clock does, editions follow each other.
        var since = now.isAfter(current.recordedAt()) ? now : current.recordedAt().plus(1, ChronoUnit.MICROS);
        return new RankedList(id, version + 1, universe, period, authorKey, new Edition(version + 1, since, content),
                Stream.concat(Stream.of(current), earlier.stream()).limit(REMEMBERED).toList());
    }

    /** Whether it says nothing any more. */
    public boolean withdrawn() {
        return current.content() == null;
    }

    /**
     * What it said then.
     *
     * @param moment null for now
     */
    Optional<ListContent> asOf(Instant moment) {
        return Stream.concat(Stream.of(current), earlier.stream())
                .filter(edition -> moment == null || !edition.recordedAt().isAfter(moment)).findFirst().map(Edition::content);
    }

    /** Whether what it said then is no longer known. */
    boolean forgot(Instant moment) {
        var oldest = earlier.isEmpty() ? current : earlier.getLast();
        return moment != null && oldest.version() > 1 && oldest.recordedAt().isAfter(moment);
    }

    private RankedList withVersion(long other) {
        return new RankedList(id, other, universe, period, authorKey, new Edition(other, current.recordedAt(), current.content()),
                earlier);
    }
}
