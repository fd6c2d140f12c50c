package dev.bellwether.catalog.browse;

import java.util.List;
import java.util.function.Consumer;

import dev.bellwether.catalog.technology.Entry;

/** Technologies by what they are, in the order of their slugs. */
public interface Listing {

    /**
     * Some of them.
     *
     * @param after slug to begin behind; null for the beginning
     * @param limit how many, at most
     */
    List<Entry> page(Filter filter, String after, int limit);

    /** All of them, one at a time, never all in memory. */
    void each(Filter filter, Consumer<Entry> reader);
}
