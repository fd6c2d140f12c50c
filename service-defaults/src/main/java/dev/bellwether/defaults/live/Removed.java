package dev.bellwether.defaults.live;

import java.time.Instant;

/**
 * A deletion in a compacted topic.
 *
 * @param topic its full name
 * @param key   what is no more
 * @param at    when that was written
 */
public record Removed(String topic, String key, Instant at) {}
