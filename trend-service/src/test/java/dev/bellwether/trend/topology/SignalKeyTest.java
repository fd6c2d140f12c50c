package dev.bellwether.trend.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;

class SignalKeyTest {

    private static final byte[] OBSERVATION = Topics.OBSERVATIONS.values().serializer().serialize("any",
            Simulated.observation(LocalDate.of(2026, 11, 21), "t1", "jobs.posts", "2026-10", 5.0));

    @Test
    void theHeaderTellsTheSignalAndTheBytesAreNotRead() {
        assertThat(key("unread".getBytes(UTF_8),
                new RecordHeaders().add(ObservationRecorded.SIGNAL_HEADER, "jobs.posts".getBytes(UTF_8))))
                .isEqualTo("jobs.posts");
    }

    @Test
    void anObservationFromBeforeTheHeaderIsRead() {
        assertThat(key(OBSERVATION, new RecordHeaders())).isEqualTo("jobs.posts");
    }

    @Test
    void whatCannotBeReadFailsAndIsSetAside() {
        assertThatThrownBy(() -> key("{broken".getBytes(UTF_8), new RecordHeaders())).isInstanceOf(RuntimeException.class);
    }

    private static String key(byte[] value, Headers headers) {
        var context = new MockProcessorContext<String, byte[]>();
        var step = new SignalKey();
        step.init(context);
        step.process(new Record<>("t1", value, 0, headers));
        return context.forwarded().getFirst().record().key();
    }
}
