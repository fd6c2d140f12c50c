package dev.bellwether.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The authorization server's port. It is part of what tokens name as their issuer, so it stays the same from one start to the next; if
 * another program has taken it by then there is a new one, and the old tokens are worth nothing.
 *
 * @param directory where it is noted
 */
record IssuerPort(Path directory) {

    // Below those that systems hand out by themselves, so that it is still free the next time.
    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;

    Optional<Integer> kept() throws IOException {
        return Files.exists(file()) ? Optional.of(Integer.valueOf(Files.readString(file()).strip())) : Optional.empty();
    }

    void keep(int port) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(file(), port + "\n");
    }

    static int any() {
        return ThreadLocalRandom.current().nextInt(FIRST, LAST);
    }

    private Path file() {
        return directory.resolve("port");
    }
}
