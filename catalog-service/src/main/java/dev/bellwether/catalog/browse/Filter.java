package dev.bellwether.catalog.browse;

import java.util.List;
import java.util.Set;

import dev.bellwether.catalog.technology.State;

/**
 * Which technologies are meant: those that match every criterion. Of several values of one criterion, one is enough; an empty one matches all.
 *
 * @param kinds     kinds
 * @param languages languages, compared as names are
 * @param tags      tags
 * @param states    states; never empty
 * @param words     texts that must all occur in the names or the summary, as parts of words too; case does not count
 */
public record Filter(List<String> kinds, List<String> languages, List<String> tags, Set<State> states, List<String> words) {}
