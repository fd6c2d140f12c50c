package dev.bellwether.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.stream.Collectors;

/** What a part writes. The log of the run before is kept as {@code .log.1}. */
record LogFile(Path path) {

    private static final int LINES_SHOWN = 15;
    private static final int LONGEST_SHOWN = 240;

    LogFile rotated() throws IOException {
        Files.createDirectories(path.getParent());
        if (Files.exists(path)) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return this;
    }

    String end() {
        var last = new ArrayDeque<String>();
        try (var lines = Files.lines(path)) {
            lines.forEach(line -> {
                if (last.size() == LINES_SHOWN) {
                    last.removeFirst();
                }
                last.add(line);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return last.stream().map(line -> "  | " + line.substring(0, Math.min(line.length(), LONGEST_SHOWN)))
                .collect(Collectors.joining("\n"));
    }
}
