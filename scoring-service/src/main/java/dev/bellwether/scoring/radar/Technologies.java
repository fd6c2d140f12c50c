package dev.bellwether.scoring.radar;

import java.util.Map;
import java.util.Optional;

/** What the catalog knows. */
public interface Technologies {

    /** Whether a technology has this slug. */
    boolean knows(String slug);

    /** The slugs of all technologies by the keys of their slugs, names and aliases. */
    Map<String, String> slugs();

    /** Where a technology has its home; empty if the catalog does not say. */
    Optional<String> homepage(String slug);
}
