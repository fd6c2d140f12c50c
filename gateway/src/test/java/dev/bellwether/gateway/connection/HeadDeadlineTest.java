package dev.bellwether.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadDeadlineTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final AtomicInteger expired = new AtomicInteger();
    private final HeadDeadline deadline = new HeadDeadline(LIMIT, _ -> expired.incrementAndGet());
    private final EmbeddedChannel channel = new EmbeddedChannel(deadline);

    @BeforeEach
    void timeStandsStill() {
        channel.freezeTime();
    }

    @Test
    void aHeadThatNeverEndsExpiresHoweverOftenABytesComes() {
        for (var second = 0; second < 12; second++) {
            someBytesCome();
            passes(Duration.ofSeconds(1));
        }
        assertThat(expired).hasValue(1);
    }

    @Test
    void aConnectionMayRestBetweenRequestsForAsLongAsItLikes() {
        someBytesCome();
        deadline.headIsThere();
        deadline.requestIsThere();
        passes(Duration.ofMinutes(5));
        assertThat(expired).hasValue(0);
        assertThat(deadline.isExpectingMore()).isFalse();
    }

    @Test
    void aBodyIsNotHeldToTheTimeOfAHead() {
        someBytesCome();
        deadline.headIsThere();
        someBytesCome();
        passes(Duration.ofMinutes(5));
        assertThat(expired).hasValue(0);
        assertThat(deadline.isExpectingMore()).isTrue();
    }

    @Test
    void theNextRequestHasATimeOfItsOwn() {
        someBytesCome();
        passes(Duration.ofSeconds(9));
        deadline.headIsThere();
        deadline.requestIsThere();
        someBytesCome();
        passes(Duration.ofSeconds(9));
        assertThat(expired).hasValue(0);
        passes(Duration.ofSeconds(1));
        assertThat(expired).hasValue(1);
    }

    private void someBytesCome() {
        channel.writeInbound(Unpooled.EMPTY_BUFFER);
    }

    private void passes(Duration time) {
        channel.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
    }
}
