package dev.bellwether.scoring.radar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.NotFound;

/**
 * Something on a radar, with all its placements.
 *
 * @param id         lower-case words joined by hyphens; the technology's slug if the catalog knows it
 * @param version    the radar's revision in which it was changed last
 * @param about      what it is
 * @param placements at least one, at most one a day, the earliest first
 * @param changed    the last change
 */
public record Entry(String id, long version, About about, List<Placement> placements, Change changed) {

    /** More are refused; a radar with four editions a year fills them in 50 years. */
    public static final int MOST_PLACEMENTS = 200;

    /** Makes the list unmodifiable. */
    public Entry {
        placements = List.copyOf(placements);
    }

    /** The same content as another version. */
    Entry at(long newVersion) {
        return new Entry(id, newVersion, about, placements, changed);
    }

    /** With other attributes. */
    public Entry with(About newAbout, Change change) {
        return new Entry(id, version, newAbout, placements, change);
    }

    /** With another placement, which replaces that of the same day. */
    public Entry place(Placement placement, Change change) {
        var others = placements.stream().filter(each -> !each.date().equals(placement.date()));
        var all = Stream.concat(others, Stream.of(placement)).sorted(Comparator.comparing(Placement::date)).toList();
        if (all.size() > MOST_PLACEMENTS) {
            throw new Conflict("An entry has at most " + MOST_PLACEMENTS + " placements");
        }
        return new Entry(id, version, about, all, change);
    }

    /** Without the placement of that day. */
    public Entry displace(LocalDate date, Change change) {
        var others = placements.stream().filter(each -> !each.date().equals(date)).toList();
        if (others.size() == placements.size()) {
            throw new NotFound("'" + id + "' has no placement of " + date);
        }
        if (others.isEmpty()) {
            throw new Conflict("It is the only placement of '" + id + "'; delete the entry instead");
        }
        return new Entry(id, version, about, others, change);
    }

    /** Where it stood on that day; empty if it was not on the radar yet. */
    public Optional<Placed> on(LocalDate day, Definition radar) {
        return timeline(radar).stream().filter(each -> !each.placement().date().isAfter(day)).reduce((_, later) -> later);
    }

    /** Where it stands, and stood, the earliest first. */
    public List<Placed> timeline(Definition radar) {
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < placements.size(); i++) {
            placed.add(new Placed(placements.get(i), i == 0 ? first() : step(i, radar)));
        }
        return placed;
    }

    private Movement first() {
        return Optional.ofNullable(placements.getFirst().stated()).orElse(Movement.NEW);
    }

    private Movement step(int i, Definition radar) {
        return radar.movement(placements.get(i - 1).ring(), placements.get(i).ring());
    }
}
