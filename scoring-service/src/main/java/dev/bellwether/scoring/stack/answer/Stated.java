package dev.bellwether.scoring.stack.answer;

import java.util.List;

/**
 * What the catalog states of two technologies.
 *
 * @param from slug
 * @param type {@code runsOn}, {@code worksWith} or {@code implements}
 * @param to   slug
 * @param via  slugs of what {@code from} runs on in between; empty if it is stated directly
 */
public record Stated(String from, String type, String to, List<String> via) {}
