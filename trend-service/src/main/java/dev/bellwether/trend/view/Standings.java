package dev.bellwether.trend.view;

import java.time.Instant;
import java.util.Optional;

/** Where technologies stand, as far as it has been heard. */
public interface Standings {

    /** Of one technology, if the catalog or the observations know it. */
    Optional<Standing> find(String slug);

    /** The moment that the newest trend of any technology looks at; empty before the first. */
    Optional<Instant> asOf();
}
