package dev.bellwether.trend.observation.log;

import java.util.Map;

import dev.bellwether.trend.observation.ObservationLog;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** A real producer for a broker that is not there. */
public final class DeadBroker implements AutoCloseable {

    private final DefaultKafkaProducerFactory<String, byte[]> producers = new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", "127.0.0.1:1", "max.block.ms", 300, "reconnect.backoff.ms", 200), new StringSerializer(),
            new ByteArraySerializer());

    /** The log on it. */
    public ObservationLog log() {
        return new KafkaObservationLog(new KafkaTemplate<>(producers));
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
