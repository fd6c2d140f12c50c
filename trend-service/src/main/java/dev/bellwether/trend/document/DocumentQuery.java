package dev.bellwether.trend.document;

/**
 * A part of the list of documents.
 *
 * @param source     null for all
 * @param technology slug that a document counts for; null for all
 * @param after      the place after which it begins; null to begin
 * @param most       how many at most
 */
public record DocumentQuery(String source, String technology, String after, int most) {}
