package dev.bellwether.catalog.history;

import java.util.List;

import dev.bellwether.catalog.technology.Change;

/** How technologies came to be what they are. */
public interface History {

    /**
     * The changes that follow a version, oldest first, without a gap.
     *
     * @param after 0 for the first
     * @param limit how many, at most
     * @throws dev.bellwether.defaults.problem.NotFound if there is no such technology
     */
    List<Change> of(String slug, long after, int limit);
}
