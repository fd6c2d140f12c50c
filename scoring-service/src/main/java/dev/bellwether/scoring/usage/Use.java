package dev.bellwether.scoring.usage;

/**
 * One thing that a file says a system uses, as it is written there. What the catalog calls it is found out when somebody asks, so that a
 * technology that comes later is recognised in what was imported before.
 *
 * @param name    as written
 * @param version as written; null if it is not told
 * @param purl    its package URL; null if it is no package or not told
 * @param link    its website; null if it is not told
 * @param pointer where in the file, as a JSON Pointer
 * @param line    the line of that place, from 1; null in files whose lines mean nothing
 */
public record Use(String name, String version, String purl, String link, String pointer, Integer line) {}
