package dev.bellwether.trend.observation;

/**
 * What a caller states, not yet judged.
 *
 * @param technology slug, name, alias or {@code *}
 * @param signal     id
 * @param period     text of a period
 * @param value      null if missing
 * @param evidence   null if there is none
 */
public record Statement(String technology, String signal, String period, Double value, String evidence) {}
