package dev.bellwether.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class StreamsTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Streams streams = new Streams(new StreamSettings(2, Duration.ofMinutes(1)), metrics);

    @Test
    void anInstanceThatStopsEndsItsStreamsAsIfTheyWereOver() {
        streams.start();
        var ended = streams.bounded(Flux.never()).then().toFuture();
        assertThat(ended).isNotDone();
        streams.stop();
        assertThatCode(ended::join).doesNotThrowAnyException();
        assertThat(streams.isRunning()).isFalse();
    }

    @Test
    void asManyAsThereIsRoomForMayEnter() {
        assertThat(streams.enter()).isTrue();
        assertThat(streams.enter()).isTrue();
        assertThat(streams.enter()).isFalse();
        assertThat(metrics.get("bellwether.live.subscribers").gauge().value()).isEqualTo(2);
        streams.leave();
        assertThat(streams.enter()).isTrue();
    }
}
