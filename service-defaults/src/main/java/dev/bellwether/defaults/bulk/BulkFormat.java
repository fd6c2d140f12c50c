package dev.bellwether.defaults.bulk;

import dev.bellwether.defaults.problem.InvalidInput;

/** How many things are written in one body. */
public enum BulkFormat {
    /** One JSON object a line. */
    NDJSON,
    /** RFC 4180 with a header line; an empty field is null. */
    CSV;

    /** Media type of {@link #NDJSON}. */
    public static final String NDJSON_TYPE = "application/x-ndjson";
    /** Media type of {@link #CSV}. */
    public static final String CSV_TYPE = "text/csv";

    /** @throws InvalidInput if the type is neither */
    public static BulkFormat of(String contentType) {
        return switch (contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase()) {
            case NDJSON_TYPE -> NDJSON;
            case CSV_TYPE -> CSV;
            default -> throw new InvalidInput("/Content-Type", "must be " + NDJSON_TYPE + " or " + CSV_TYPE);
        };
    }
}
