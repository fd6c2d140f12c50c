package dev.bellwether.defaults.problem;

import java.time.Duration;

/** Something that is needed does not answer; the same request may succeed later: 503 with {@code Retry-After}. */
public final class Unavailable extends Refusal {

    private final Duration retryAfter;

    /** @param retryAfter when to try again, at the earliest */
    public Unavailable(String detail, Duration retryAfter, Throwable cause) {
        super(detail, cause);
        this.retryAfter = retryAfter;
    }

    /** When to try again, at the earliest. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
