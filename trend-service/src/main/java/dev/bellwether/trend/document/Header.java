package dev.bellwether.trend.document;

import java.time.LocalDate;

/**
 * What is said about a document.
 *
 * @param source    id of the source that states it
 * @param title     null if it has none
 * @param url       null if it has none
 * @param published the day that its mentions count for
 */
public record Header(String source, String title, String url, LocalDate published) {}
