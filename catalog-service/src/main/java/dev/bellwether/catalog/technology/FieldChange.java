package dev.bellwether.catalog.technology;

/**
 * What happened to one field. Lists are compared as a whole; links, identifiers and facts key by key.
 *
 * @param pointer JSON Pointer of the field
 * @param from    JSON value before; null if there was none
 * @param to      JSON value after; null if there is none any more
 */
public record FieldChange(String pointer, Object from, Object to) {}
