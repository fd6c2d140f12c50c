package dev.bellwether.scoring.radar;

import java.time.Instant;

/**
 * That people did not follow a proposal.
 *
 * @param entry   id of the entry, or of the technology that was to become one
 * @param ring    id of the ring that was proposed
 * @param value   that spoke for it; null if it was proposed for another reason
 * @param ranking id of the ranking behind it
 * @param reason  why it was rejected
 * @param at      when
 * @param by      who did it
 */
public record Rejection(String entry, String ring, Double value, String ranking, String reason, Instant at, String by) {}
