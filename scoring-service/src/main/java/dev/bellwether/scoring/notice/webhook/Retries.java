package dev.bellwether.scoring.notice.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;

import dev.bellwether.scoring.notice.webhook.Delivery.State;

/**
 * When to try again.
 *
 * @param delays after the first failure, the second, …
 * @param chance 0 to 1: spreads what failed together, so that it does not come back together
 */
record Retries(List<Duration> delays, DoubleSupplier chance) {

    private static final double SPREAD = 0.2;

    /** The delivery after an attempt. */
    Delivery after(Delivery tried, Attempt attempt, Instant now) {
        var attempts = tried.attempts() + 1;
        var state = attempt.taken()
                ? State.DELIVERED
                : attempt.last() || attempts > delays.size() ? State.DEAD : State.PENDING;
        var next = state == State.PENDING ? now.plus(pause(delays.get(attempts - 1), attempt.rest())) : null;
        return new Delivery(tried.webhook(), tried.notice(), state, attempts, next, now, attempt.status(), attempt.error());
    }

    /** A rest that the receiver asks for, up to the longest delay, so that it cannot put its messages off for ever. */
    private Duration pause(Duration delay, Duration asked) {
        return Collections.max(List.of(spread(delay), Collections.min(List.of(asked, Collections.max(delays)))));
    }

    private Duration spread(Duration delay) {
        return delay.plusMillis(Math.round(delay.toMillis() * SPREAD * chance.getAsDouble()));
    }
}
