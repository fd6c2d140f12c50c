package dev.bellwether.defaults.problem;

/**
 * One thing that is wrong with what a caller sent.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place in the body, or {@code /name} of the parameter; empty for the whole
 * @param detail  what is wrong and what is expected, in one sentence
 */
public record Fault(String pointer, String detail) {}
