package dev.bellwether.catalog.exchange;

import java.io.IOException;

import dev.bellwether.events.catalog.TechnologySnapshot;

/** A format in which technologies leave. */
interface Export {

    /** What stands before the first. */
    default void begin() {}

    /** One technology. */
    void write(TechnologySnapshot technology);

    /** Sends what is still held back. Without it the stream stays open, so that a failure does not look like an end. */
    void end() throws IOException;
}
