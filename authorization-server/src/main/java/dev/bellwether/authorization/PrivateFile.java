package dev.bellwether.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** A file that only its owner can read, made when it is first asked for. */
record PrivateFile(Path path) {

    /** What is in it. */
    String orWrite(Supplier<String> first) {
        try {
            if (!Files.exists(path)) {
                write(first.get());
            }
            return Files.readString(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Complete or not at all; temporary files are their owner's from the beginning. */
    private void write(String content) throws IOException {
        var directory = Files.createDirectories(path.toAbsolutePath().getParent());
        var draft = Files.createTempFile(directory, path.getFileName().toString(), ".new");
        Files.writeString(draft, content);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
