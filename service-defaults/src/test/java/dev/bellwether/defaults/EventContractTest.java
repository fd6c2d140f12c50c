package dev.bellwether.defaults;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;

import dev.bellwether.events.CloudEvent;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import org.junit.jupiter.api.Test;

class EventContractTest {

    private final CloudEvent event = new CloudEvent("1", "/test", ObservationRecorded.TYPE, "php", Instant.EPOCH);

    @Test
    void anEventThatFitsItsSchemaPasses() {
        var value = new ObservationRecorded("php", "a.b", Period.parse("2026-01"), null, null, Instant.EPOCH, "someone");
        assertThatCode(() -> EventContract.verify(new Received<>("php", value, event.headers()))).doesNotThrowAnyException();
    }

    @Test
    void anEventWithoutAPromisedFieldIsCaught() {
        var received = new Received<>("php", Map.of("technology", "php"), event.headers());
        assertThatThrownBy(() -> EventContract.verify(received)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("recordedBy");
    }
}
