package dev.bellwether.scoring.radar;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Versions;

/**
 * Quadrants, rings and a dated placement of technologies, and of what the catalog does not know.
 *
 * @param definition what it looks like
 * @param revision   counts all changes, those of entries too, from 1; never given out twice for one id
 * @param entries    by id, in their order
 * @param rejections of proposals, the oldest first; the newest 20 of each entry
 */
public record Radar(Definition definition, long revision, Map<String, Entry> entries, List<Rejection> rejections) {

    /** More entries are refused: nobody can overlook so many. */
    public static final int MOST_ENTRIES = 1000;

    private static final int KEPT_REJECTIONS = 20;

    /** Makes the entries unmodifiable and sorted, and the rejections unmodifiable. */
    public Radar {
        rejections = List.copyOf(rejections);
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** The entry of that id. */
    public Entry entry(String id) {
        return Optional.ofNullable(entries.get(id))
                .orElseThrow(() -> new NotFound("There is no entry '" + id + "' on the radar '" + definition.id() + "'"));
    }

    /** With one more. */
    public Radar add(Entry entry) {
        if (entries.containsKey(entry.id())) {
            throw new Conflict("There is an entry '" + entry.id() + "' already");
        }
        if (entries.size() >= MOST_ENTRIES) {
            throw new Conflict("A radar has at most " + MOST_ENTRIES + " entries");
        }
        return with(entry);
    }

    /**
     * With an entry changed.
     *
     * @param expected the version that was read, or {@link Versions#ANY}
     */
    public Radar edit(String id, long expected, UnaryOperator<Entry> edit) {
        var entry = entry(id);
        expect(entry.version(), expected);
        return with(edit.apply(entry));
    }

    /** Without an entry, under the same condition as {@link #edit}. */
    public Radar remove(String id, long expected) {
        expect(entry(id).version(), expected);
        var others = new TreeMap<>(entries);
        others.remove(id);
        return new Radar(definition, revision, others, rejections);
    }

    /**
     * With another definition, under the same condition.
     *
     * @throws Conflict if a quadrant or ring is missing in it that entries are in, or were
     */
    public Radar redefine(Definition other, long expected) {
        expect(definition.version(), expected);
        for (var entry : entries.values()) {
            kept(other.quadrants().stream().anyMatch(each -> each.id().equals(entry.about().quadrant())), "/quadrants",
                    entry.about().quadrant(), entry);
            entry.placements().forEach(placement -> kept(
                    other.rings().stream().anyMatch(each -> each.id().equals(placement.ring())), "/rings", placement.ring(),
                    entry));
        }
        return new Radar(other.at(revision + 1), revision, entries, rejections);
    }

    /** With a proposal rejected. */
    public Radar reject(Rejection rejection) {
        var older = rejections(rejection.entry()).reversed().stream().skip(KEPT_REJECTIONS - 1L).toList();
        var kept = Stream.concat(rejections.stream().filter(each -> !older.contains(each)), Stream.of(rejection)).toList();
        return new Radar(definition, revision, entries, kept);
    }

    /** Of proposals for one entry, the oldest first. */
    public List<Rejection> rejections(String entry) {
        return rejections.stream().filter(each -> each.entry().equals(entry)).toList();
    }

    /** The next revision, of what was changed since. */
    Radar next() {
        return new Radar(definition, revision + 1, entries, rejections);
    }

    /** As the first revision after that one. */
    public Radar after(long last) {
        return new Radar(definition.at(last + 1), last + 1, entries, rejections);
    }

    /** With an entry, whether there is one of its id or not. */
    public Radar with(Entry entry) {
        var all = new TreeMap<>(entries);
        all.put(entry.id(), entry.at(revision + 1));
        return new Radar(definition, revision, all, rejections);
    }

    private static void expect(long current, long expected) {
        if (expected != Versions.ANY && expected != current) {
            throw Versions.mismatch(current);
        }
    }

    private static void kept(boolean there, String pointer, String id, Entry entry) {
        if (!there) {
            throw new Conflict(pointer, "must keep '" + id + "', where '" + entry.id() + "' is or was");
        }
    }
}
