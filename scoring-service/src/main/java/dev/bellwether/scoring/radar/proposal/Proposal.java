package dev.bellwether.scoring.radar.proposal;

/**
 * That an entry should be in another ring, or a technology on the radar.
 *
 * @param entry      id of the entry, or of the one that would be made
 * @param name       the name shown
 * @param technology slug
 * @param quadrant   id of the quadrant
 * @param from       id of the ring that it is in; null if it is not on the radar
 * @param to         id of the ring proposed
 * @param reason     one sentence, made of the numbers
 * @param evidence   the numbers
 * @param version    of the entry that was looked at; null if there is none
 */
public record Proposal(String entry, String name, String technology, String quadrant, String from, String to, String reason,
        Evidence evidence, Long version) {}
