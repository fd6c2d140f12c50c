package dev.bellwether.trend.view;

import java.util.Collection;
import java.util.Map;

/** The names of technologies. */
public interface TechnologyRefs {

    /** Those that can be chosen, by slug: what the catalog does not know or has retired is left out. */
    Map<String, TechnologyRef> selectable(Collection<String> slugs);
}
