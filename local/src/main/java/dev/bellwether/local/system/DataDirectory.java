package dev.bellwether.local.system;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Where an instance keeps its data, its logs, and the record of what runs. */
public record DataDirectory(Path path) {

    /** Makes the path absolute, as children have working directories of their own. */
    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    Path database() {
        return path.resolve("database").resolve("bellwether.mv");
    }

    Path broker() {
        return path.resolve("broker");
    }

    Path streams() {
        return path.resolve("streams");
    }

    /** Where the authorization server keeps its keys and the secrets of its clients. */
    Path authorization() {
        return path.resolve("authorization");
    }

    /** The secret of a client; empty if there is no such client, or nothing ever ran here. */
    public Optional<String> secret(String client) throws IOException {
        var file = authorization().resolve("secrets").resolve(client);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    Path instance() {
        return path.resolve("instance.json");
    }

    /** The log of a part. */
    LogFile log(Part part) {
        return new LogFile(path.resolve("logs").resolve(part.title() + ".log"));
    }

    /** The note of which starter data has been loaded. */
    public Path starterMarker() {
        return path.resolve("starter.loaded");
    }

    /** The lock of a running instance, until the channel is closed or its process ends; empty if another one has it. */
    Optional<FileChannel> lock() throws IOException {
        Files.createDirectories(path);
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException ownedByThisProcess) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }
}
