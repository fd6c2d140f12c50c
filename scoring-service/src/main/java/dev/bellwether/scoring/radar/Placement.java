package dev.bellwether.scoring.radar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an entry is in a ring from a day on.
 *
 * @param date    the day
 * @param ring    id of the ring
 * @param stated  how it came there, as an import without history says; null if the placement before tells it. It counts only for the first
 *                placement of an entry
 * @param reason  why
 * @param text    what the radar of that day says of the entry, as Markdown; null if nothing
 * @param ranking id of the ranking that spoke for it; null if it was placed without
 * @param at      when that was recorded
 * @param by      who did it
 */
public record Placement(LocalDate date, String ring, Movement stated, String reason, String text, String ranking, Instant at,
        String by) {}
