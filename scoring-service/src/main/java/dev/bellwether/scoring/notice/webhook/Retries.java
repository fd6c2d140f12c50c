package dev.bellwether.scoring.notice.webhook;

import java.time.Duration;
import java.time.Instant;
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
        var next = state == State.PENDING ? now.plus(spread(delays.get(attempts - 1))) : null;
        return new Delivery(tried.webhook(), tried.notice(), state, attempts, next, now, attempt.status(), attempt.error());
    }

    private Duration spread(Duration delay) {
        return delay.plusMillis(Math.round(delay.toMillis() * SPREAD * chance.getAsDouble()));
    }
}
