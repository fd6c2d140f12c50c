package dev.bellwether.scoring.radar;

import java.time.Instant;

/** When something was changed last, and who did it. */
public record Change(Instant at, String by) {}
