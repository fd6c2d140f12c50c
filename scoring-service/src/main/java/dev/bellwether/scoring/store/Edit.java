package dev.bellwether.scoring.store;

import java.time.Instant;

/**
 * One version in an aggregate's history.
 *
 * @param version from 1
 * @param at      when it was made
 * @param by      by whom
 * @param deleted whether it is a deletion
 * @param value   the version; of a deletion, what was deleted
 */
public record Edit<T>(long version, Instant at, String by, boolean deleted, T value) {}
