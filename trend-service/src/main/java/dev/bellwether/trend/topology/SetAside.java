package dev.bellwether.trend.topology;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;

import dev.bellwether.events.Topics;

/**
 * An observation that cannot be read or worked on becomes a dead letter, in the transaction of those around it, and does not hold them up. It
 * carries the headers of the service's other dead letters, which is why Kafka's own handlers are not used, so it can be listed and redriven.
 */
public final class SetAside implements DeserializationExceptionHandler, ProcessingExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private String topic;

    @Override
    public void configure(Map<String, ?> settings) {
        topic = (String) settings.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(ErrorHandlerContext context,
            ConsumerRecord<byte[], byte[]> record,
            Exception cause) {
        return DeserializationExceptionHandler.Response.resume(letters(context, record.key(), record.value(), cause));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception cause) {
        return ProcessingExceptionHandler.Response
                .resume(letters(context, context.sourceRawKey(), context.sourceRawValue(), cause));
    }

    /** What fails between two records, at a tick, has none to set aside: it is computed again with the next change. */
    private List<ProducerRecord<byte[], byte[]>> letters(ErrorHandlerContext context, byte[] key, byte[] value, Exception cause) {
        LOG.error("{} of task {} failed", context.processorNodeId(), context.taskId(), cause);
        if (value == null || topic == null) {
            return List.of();
        }
        var letter = new ProducerRecord<>(topic, 0, key, value);
        letter.headers().add(KafkaHeaders.DLT_ORIGINAL_TOPIC, bytes(origin(context.topic())));
        letter.headers().add(KafkaHeaders.DLT_EXCEPTION_MESSAGE, bytes(String.valueOf(cause.getMessage())));
        return List.of(letter);
    }

    /** On its way to its signal an observation is still what it was. */
    private static String origin(String topic) {
        return topic.endsWith(TrendTopology.BY_SIGNAL + "-repartition") ? Topics.OBSERVATIONS.name() : topic;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
