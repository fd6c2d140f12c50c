package dev.bellwether.scoring.exchange;

import java.time.LocalDate;

import dev.bellwether.scoring.exchange.format.Format;

/**
 * What is to be imported, and how.
 *
 * @param format   of the file
 * @param file     its content
 * @param date     of what the file gives no date for
 * @param quadrant of a file without quadrants; null if nobody says
 * @param dryRun   whether to tell only what would happen
 * @param strict   whether one row that is refused means that all are
 */
public record Order(Format format, byte[] file, LocalDate date, String quadrant, boolean dryRun, boolean strict) {}
