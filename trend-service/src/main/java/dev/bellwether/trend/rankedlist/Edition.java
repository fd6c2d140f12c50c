package dev.bellwether.trend.rankedlist;

import java.time.Instant;

/**
 * What a list said for a while.
 *
 * @param version    counts the editions, from 1
 * @param recordedAt since when
 * @param content    null if it was withdrawn
 */
public record Edition(long version, Instant recordedAt, ListContent content) {}
