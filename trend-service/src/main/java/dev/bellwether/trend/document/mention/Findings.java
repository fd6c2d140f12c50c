package dev.bellwether.trend.document.mention;

import java.util.List;

/**
 * What a text mentions.
 *
 * @param technologies each technology once, the surest first
 * @param mentions     the first 1,000 places with a confidence of at least 0.2, in the order of the text
 * @param omitted      how many further ones there are
 */
public record Findings(List<Found> technologies, List<Mention> mentions, int omitted) {

    /**
     * A technology that a text mentions.
     *
     * @param technology slug
     * @param confidence that of its surest mention
     * @param mentions   how many places are counted
     * @param counted    whether the document counts for it
     */
    public record Found(String technology, double confidence, int mentions, boolean counted) {}
}
