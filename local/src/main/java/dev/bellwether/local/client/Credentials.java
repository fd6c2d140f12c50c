package dev.bellwether.local.client;

import java.io.IOException;
import java.util.Optional;

/** What a client shows of itself. */
public interface Credentials {

    /** Nothing. */
    Credentials NONE = Optional::empty;

    /** A token that counts now; empty if there is none. */
    Optional<String> token() throws IOException, InterruptedException;
}
