package dev.bellwether.local.client;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be imported, in the order in which it must be. */
public enum Collection {

    TECHNOLOGIES, SOURCES, SIGNALS, OBSERVATIONS;

    /** As in the API's path. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a file is named after, or else its directory: {@code signals.ndjson}, {@code observations/pypi.csv}. */
    public static Optional<Collection> of(Path file) {
        var directory = file.toAbsolutePath().getParent();
        return Stream.of(file.getFileName(), directory.getFileName()).map(name -> name.toString().split("\\W", 2)[0])
                .flatMap(word -> Arrays.stream(values()).filter(each -> each.key().equals(word))).findFirst();
    }
}
