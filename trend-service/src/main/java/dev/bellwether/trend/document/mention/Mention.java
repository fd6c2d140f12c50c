package dev.bellwether.trend.document.mention;

/**
 * A technology named at a place of a text.
 *
 * @param technology slug
 * @param surface    the words that name it, as they stand in the text
 * @param offset     where they begin, in UTF-16 code units
 * @param length     how long they are, in UTF-16 code units
 * @param confidence how likely the technology is meant, 0 to 1; a judgement by rules, not a frequency
 * @param counted    whether it is enough to count
 * @param context    the words around
 */
public record Mention(String technology, String surface, int offset, int length, double confidence, boolean counted,
        String context) {}
