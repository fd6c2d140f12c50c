package dev.bellwether.scoring.notice.webhook;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One notice on its way to one webhook.
 *
 * @param webhook     id
 * @param notice      id, which is the message's {@code webhook-id}
 * @param state       what became of it
 * @param attempts    how often it was tried since it was noted or redriven
 * @param nextAt      when it is tried next, once pending
 * @param triedAt     when it was tried last; null before
 * @param status      what the last attempt was answered; null if it was not
 * @param error       why the last attempt failed; null if it did not
 */
public record Delivery(String webhook, String notice, State state, int attempts, Instant nextAt, Instant triedAt, Integer status,
        String error) {

    /** Its life. */
    public enum State {
        /** Waits for its next attempt. */
        @JsonProperty("pending")
        PENDING,
        /** Was taken. */
        @JsonProperty("delivered")
        DELIVERED,
        /** Was tried often enough; it is not tried again unless somebody says so. */
        @JsonProperty("dead")
        DEAD,
        /** Was decided not to matter. */
        @JsonProperty("discarded")
        DISCARDED;

        /** As in JSON. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
