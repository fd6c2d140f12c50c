package dev.bellwether.defaults.problem;

import java.time.Duration;

/** The same is being done at this moment: 409 with {@code Retry-After}. */
public final class Busy extends Refusal {

    private final Duration retryAfter;

    /** @param retryAfter when to try again, at the earliest */
    public Busy(String detail, Duration retryAfter) {
        super(detail);
        this.retryAfter = retryAfter;
    }

    /** When to try again, at the earliest. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
