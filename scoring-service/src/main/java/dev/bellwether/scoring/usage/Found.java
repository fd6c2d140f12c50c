package dev.bellwether.scoring.usage;

import dev.bellwether.scoring.usage.match.Match;

/**
 * Something that a system uses, and which technology it is.
 *
 * @param system which uses it
 * @param index  its place among all that the system uses, from 0
 * @param format of the file that says so
 * @param use    what the file says
 * @param match  what it is
 */
public record Found(UsedSystem system, int index, Format format, Use use, Match match) {}
