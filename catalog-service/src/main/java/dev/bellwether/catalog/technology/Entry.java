package dev.bellwether.catalog.technology;

import java.time.Instant;

import dev.bellwether.events.catalog.TechnologySnapshot;

/**
 * One version of a technology in the catalog.
 *
 * @param technology what is said of it
 * @param version    counts its changes, from 1
 * @param changedAt  when this version came to be, to the millisecond
 * @param changedBy  who made it
 */
public record Entry(Technology technology, long version, Instant changedAt, String changedBy) {

    /** The form that leaves the service: as event, as answer and as line of an export. */
    public TechnologySnapshot snapshot() {
        var it = technology;
        return new TechnologySnapshot(it.slug(), version, it.name(), it.aliases(), it.kind(), it.state().toString(),
                it.languages(), it.licence(), it.summary(), it.firstReleased(), it.links(), it.identifiers(), it.releases(),
                it.relations(), it.tags(), it.features(), it.strengths(), it.weaknesses(), it.users(), it.facts(), changedAt,
                changedBy);
    }
}
