package dev.bellwether.scoring.explanation.answer;

import java.util.List;

/**
 * How far each weight can move alone, the others rescaled in proportion, before another technology is first.
 *
 * @param ranges   by criterion
 * @param sentence the same in plain words
 */
public record Steadiness(List<Range> ranges, String sentence) {

    /**
     * Of one weight.
     *
     * @param criterion id
     * @param weight    as it is, 0 to 1
     * @param low       the smallest with the same first
     * @param high      the largest
     */
    public record Range(String criterion, double weight, double low, double high) {}
}
