package dev.bellwether.local.client;

import java.nio.file.Path;

/** A file to import, and what it is by its name: NDJSON or CSV, compressed or not. */
public record BulkFile(Path path, Collection collection) {

    /** The media type by the ending. */
    String contentType() {
        return name().replaceFirst("\\.gz$", "").endsWith(".csv") ? "text/csv" : "application/x-ndjson";
    }

    boolean isCompressed() {
        return name().endsWith(".gz");
    }

    /** The collection, and the file's own name where a collection has several. */
    public String title() {
        return collection == Collection.OBSERVATIONS ? "observations of " + name().split("\\.", 2)[0] : collection.key();
    }

    private String name() {
        return path.getFileName().toString();
    }
}
