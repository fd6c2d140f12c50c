package dev.bellwether.trend.observation.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import dev.bellwether.events.CloudEvent;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.trend.observation.LogUnavailable;
import dev.bellwether.trend.observation.ObservationId;
import dev.bellwether.trend.observation.ObservationLog;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;

/** The topic {@code trend.observations}, through an idempotent producer that waits for all replicas. */
@Component
class KafkaObservationLog implements ObservationLog {

    private final Serializer<ObservationRecorded> values = Topics.OBSERVATIONS.values().serializer();
    private final KafkaOperations<String, byte[]> kafka;

    KafkaObservationLog(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public CompletionStage<Void> append(ObservationRecorded observation) {
        try {
            return kafka.send(message(observation)).handle((_, failure) -> {
                if (failure != null) {
                    throw new CompletionException(new LogUnavailable(failure));
                }
                return null;
            });
        } catch (KafkaException e) {
            // Thrown instead of reported when the broker is already known to be away.
            return CompletableFuture.failedFuture(new LogUnavailable(e));
        }
    }

    private ProducerRecord<String, byte[]> message(ObservationRecorded observation) {
        var topic = Topics.OBSERVATIONS.name();
        var event = new CloudEvent(ObservationId.of(observation), "/trend-service", ObservationRecorded.TYPE,
                observation.technology(), observation.recordedAt());
        return new ProducerRecord<>(topic, null, observation.technology(), values.serialize(topic, observation),
                event.headers().add(ObservationRecorded.SIGNAL_HEADER, observation.signal().getBytes(UTF_8)));
    }
}
