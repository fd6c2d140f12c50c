package dev.bellwether.catalog.technology;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How one version of a technology came to be.
 *
 * @param version the version that it made
 * @param at      when
 * @param by      who
 * @param change  what it did
 * @param fields  what changed; of a new technology, all that is said of it
 */
@Schema(name = "TechnologyChange")
public record Change(long version, Instant at, String by, ChangeKind change, List<FieldChange> fields) {

    /** @param before null if the technology is new */
    public static Change between(Entry before, Entry after) {
        var from = before == null ? null : before.technology();
        return new Change(after.version(), after.changedAt(), after.changedBy(), ChangeKind.of(from, after.technology()),
                Differences.between(from, after.technology()));
    }
}
