package dev.bellwether.trend.topology;

import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;

/** A topology that failed for good does not come back by itself, so the process says that it is to be started again. */
final class TopologyLiveness implements KafkaStreams.StateListener {

    private final ApplicationEventPublisher events;

    TopologyLiveness(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void onChange(State now, State before) {
        if (now == State.ERROR) {
            AvailabilityChangeEvent.publish(events, this, LivenessState.BROKEN);
        }
    }
}
