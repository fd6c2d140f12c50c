package dev.bellwether.scoring.radar;

/**
 * A placement in the line of those of its entry.
 *
 * @param placement the placement
 * @param movement  how the entry came there: by the placement before or, if it is the first, as stated, or else new
 */
public record Placed(Placement placement, Movement movement) {}
