package dev.bellwether.scoring.weight;

/**
 * Something about stated weights that a person should look at although there is an answer.
 *
 * @param code    names it for programs, such as {@code INCONSISTENT}
 * @param pointer JSON Pointer to the place in what was sent
 * @param detail  one sentence built from the numbers
 */
public record Finding(String code, String pointer, String detail) {}
