package dev.bellwether.trend.rankedlist;

import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.name.Resolution.Known;

/**
 * One name of a list and what it stands for at the moment.
 *
 * @param place      in the list, from 1
 * @param name       as the author wrote it
 * @param technology its slug; null if the catalog does not know the name, or at the moment knows it twice
 */
public record Entry(int place, String name, String technology) {

    /** No slug begins so. */
    private static final String UNKNOWN = "?";

    static Entry of(int place, String name, Names names) {
        return new Entry(place, name, names.resolve(name) instanceof Known(var slug) ? slug : null);
    }

    /** What makes it one with entries of other lists: the technology, or else the name, spellings aside. */
    String item() {
        return technology == null ? UNKNOWN + TechnologyName.key(name) : technology;
    }
}
