package dev.bellwether.scoring.store;

import java.time.Instant;
import java.util.List;

import dev.bellwether.defaults.outbox.OutboxEvent;

/** What a new version of an aggregate has to tell. */
@FunctionalInterface
public interface Telling<T> {

    /**
     * The events, which are written together with the version.
     *
     * @param value   the version; of a deletion, what is deleted under the version of that
     * @param at      when it was made
     * @param by      by whom
     * @param deleted whether it is a deletion
     */
    List<OutboxEvent> events(T value, Instant at, String by, boolean deleted);

    /** Tells nothing. */
    static <T> Telling<T> nothing() {
        return (_, _, _, _) -> List.of();
    }
}
