package dev.bellwether.scoring.radar;

/**
 * Where to read more.
 *
 * @param url   absolute, http or https
 * @param title the text shown; null if there is none
 */
public record Link(String url, String title) {}
