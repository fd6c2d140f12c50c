package dev.bellwether.trend.topology;

import org.apache.kafka.common.serialization.Deserializer;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;

/** Reads observations inside the topology. */
final class ObservationBytes {

    private static final Deserializer<ObservationRecorded> VALUES = Topics.OBSERVATIONS.values().deserializer();

    private ObservationBytes() {}

    /** @throws RuntimeException if it is none */
    static ObservationRecorded read(byte[] value) {
        return VALUES.deserialize(Topics.OBSERVATIONS.name(), value);
    }
}
