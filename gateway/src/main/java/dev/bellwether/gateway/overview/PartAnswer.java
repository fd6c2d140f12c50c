package dev.bellwether.gateway.overview;

import java.time.Duration;
import java.time.Instant;

import dev.bellwether.gateway.upstream.Reason;
import tools.jackson.databind.JsonNode;

/** What a service said of its part. */
sealed interface PartAnswer {

    /** The part, and the moment that it states for itself, or null if it states none. */
    record Present(JsonNode body, Instant moment) implements PartAnswer {}

    /** The service did not answer now; this is what it said so long ago. */
    record Remembered(Present present, Duration age, Reason reason) implements PartAnswer {}

    /** The service answered, and knows nothing of this technology. */
    record Unknown() implements PartAnswer {}

    /** The service did not answer. */
    record Away(Reason reason) implements PartAnswer {}
}
