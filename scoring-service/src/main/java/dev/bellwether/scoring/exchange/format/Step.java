package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;

import dev.bellwether.scoring.radar.Movement;

/**
 * Where a file says something stands, or stood.
 *
 * @param date     from which day on; null if the file has no dates
 * @param ring     as it is written
 * @param movement how it came there; null if the file does not say
 * @param reason   why; null if the file does not say
 * @param text     what that edition says of it; null if nothing
 */
public record Step(LocalDate date, String ring, Movement movement, String reason, String text) {}
