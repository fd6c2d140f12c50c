package dev.bellwether.scoring.radar;

import java.util.Optional;

/** What the catalog knows. */
public interface Technologies {

    /** Whether a technology has this slug. */
    boolean knows(String slug);

    /** The slug of the technology of that name or alias. */
    Optional<String> named(String name);
}
