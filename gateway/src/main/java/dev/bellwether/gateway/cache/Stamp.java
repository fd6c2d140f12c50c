package dev.bellwether.gateway.cache;

import dev.bellwether.gateway.upstream.Service;

/**
 * Which state of a service an answer can be of at the earliest: it was asked for when this was all that was known of changes.
 *
 * @param number of changes known
 * @param nanos  when, by the clock of {@link System#nanoTime()}
 */
record Stamp(Service service, long number, long nanos) {}
