package dev.bellwether.events.catalog;

/**
 * A directed relation from the technology that holds it.
 *
 * @param type   {@code writtenIn}, {@code runsOn}, {@code alternativeTo}, {@code worksWith}, {@code successorOf} or {@code implements}
 * @param target slug of the other technology
 */
public record Relation(String type, String target) {}
