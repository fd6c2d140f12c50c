package dev.bellwether.local.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The note in a data directory of which starter data it holds. Without it the data is loaded again, which is harmless. */
public record StarterMarker(Path file) {

    /** Whether this starter data has been loaded here. */
    public boolean covers(Starter starter) throws IOException {
        return Files.exists(file) && Files.readString(file).strip().equals(starter.fingerprint());
    }

    /** Notes that it has. */
    public void set(Starter starter) throws IOException {
        Files.writeString(file, starter.fingerprint() + "\n");
    }
}
