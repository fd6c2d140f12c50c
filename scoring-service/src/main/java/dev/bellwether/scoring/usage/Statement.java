package dev.bellwether.scoring.usage;

import java.time.Instant;

/**
 * What was imported of a system from the newest file of one format.
 *
 * @param said what the file says
 * @param at   when it was imported
 * @param by   by whom, as the caller says
 */
public record Statement(Stated said, Instant at, String by) {}
