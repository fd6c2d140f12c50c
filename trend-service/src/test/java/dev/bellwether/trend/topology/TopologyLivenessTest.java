package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;

class TopologyLivenessTest {

    private final List<Object> told = new ArrayList<>();
    private final TopologyLiveness liveness = new TopologyLiveness(told::add);

    @Test
    void aTopologyThatFailedForGoodAsksForARestart() {
        liveness.onChange(State.ERROR, State.PENDING_ERROR);
        assertThat(told).singleElement().satisfies(
                event -> assertThat(((AvailabilityChangeEvent<?>) event).getState()).isEqualTo(LivenessState.BROKEN));
    }

    @ParameterizedTest
    @EnumSource(names = {"REBALANCING", "RUNNING", "PENDING_SHUTDOWN", "NOT_RUNNING", "PENDING_ERROR"})
    void oneThatStartsMovesOrIsStoppedDoesNot(State now) {
        liveness.onChange(now, State.CREATED);
        assertThat(told).isEmpty();
    }
}
