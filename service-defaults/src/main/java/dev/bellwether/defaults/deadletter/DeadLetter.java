package dev.bellwether.defaults.deadletter;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be applied.
 *
 * @param id       topic, partition and offset of the record
 * @param topic    where it came from
 * @param key      its key
 * @param payload  its value as text; null for a deletion
 * @param reason   why it could not be applied
 * @param failedAt when it was set aside
 * @param state    what became of it
 */
public record DeadLetter(String id, String topic, String key, @Nullable String payload, String reason, Instant failedAt,
        State state) {

    /** Its life. */
    public enum State {
        /** Waits for a decision. */
        @JsonProperty("open")
        OPEN,
        /** Was given to its listener again; if that failed, there is a new dead letter. */
        @JsonProperty("redriven")
        REDRIVEN,
        /** Was decided not to matter. */
        @JsonProperty("discarded")
        DISCARDED;

        /** As in JSON. */
        String text() {
            return name().toLowerCase();
        }
    }
}
