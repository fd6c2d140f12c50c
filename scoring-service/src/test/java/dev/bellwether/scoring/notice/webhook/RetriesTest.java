package dev.bellwether.scoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.bellwether.scoring.notice.webhook.Delivery.State;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Retries retries = new Retries(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)), () -> 0.5);

    @Test
    void aFailureIsTriedAgainLaterEachTimeAndThenDead() {
        var first = retries.after(pending(0), Attempt.answered(503), NOW);
        assertThat(first).isEqualTo(new Delivery("w", "n", State.PENDING, 1, NOW.plusSeconds(11), NOW, 503, "Answered 503"));
        var second = retries.after(first, Attempt.failed(new IOException("refused")), NOW);
        assertThat(second).isEqualTo(new Delivery("w", "n", State.PENDING, 2, NOW.plusSeconds(66), NOW, null, "refused"));
        assertThat(retries.after(second, Attempt.answered(302), NOW))
                .isEqualTo(new Delivery("w", "n", State.DEAD, 3, null, NOW, 302, "Answered 302"));
    }

    @Test
    void aReceiverThatAsksForARestGetsItUpToTheLongestDelay() {
        assertThat(retries.after(pending(0), Attempt.answered(429, Duration.ofSeconds(30)), NOW).nextAt())
                .isEqualTo(NOW.plusSeconds(30));
        assertThat(retries.after(pending(0), Attempt.answered(503, Duration.ofSeconds(3)), NOW).nextAt())
                .isEqualTo(NOW.plusSeconds(11));
        assertThat(retries.after(pending(0), Attempt.answered(503, Duration.ofDays(365)), NOW).nextAt())
                .isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whatIsTakenIsDelivered() {
        assertThat(retries.after(pending(2), Attempt.answered(204), NOW))
                .isEqualTo(new Delivery("w", "n", State.DELIVERED, 3, null, NOW, 204, null));
    }

    @Test
    void whatIsGoneIsDeadAtOnce() {
        assertThat(retries.after(pending(0), Attempt.answered(410), NOW).state()).isEqualTo(State.DEAD);
    }

    private static Delivery pending(int attempts) {
        return new Delivery("w", "n", State.PENDING, attempts, NOW, null, null, null);
    }
}
