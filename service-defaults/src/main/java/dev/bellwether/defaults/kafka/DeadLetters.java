package dev.bellwether.defaults.kafka;

import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;

/** Where a record goes that a listener cannot apply after a few tries: set aside as it came, so that those behind it are not held up. */
final class DeadLetters {

    private static final int RETRIES = 5;

    private DeadLetters() {}

    static String topic(String topic, String service) {
        return topic + "." + service + ".dlt";
    }

    static CommonErrorHandler handler(KafkaOperations<String, byte[]> template, String service) {
        var recoverer = new DeadLetterPublishingRecoverer(template,
                (record, _) -> new TopicPartition(topic(record.topic(), service), 0));
        var backOff = new ExponentialBackOffWithMaxRetries(RETRIES);
        backOff.setInitialInterval(100);
        backOff.setMaxInterval(5_000);
        return new DefaultErrorHandler(recoverer, backOff);
    }
}
