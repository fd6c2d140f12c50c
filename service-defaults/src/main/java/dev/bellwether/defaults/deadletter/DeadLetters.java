package dev.bellwether.defaults.deadletter;

import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;

/**
 * Where a record goes that a listener of a service cannot apply after a few tries: to the service's dead-letter topic, as it came, so that those
 * behind it are not held up. What is redriven comes back on the service's retry topic and not on the shared one, where an old state would stand
 * as the newest for all others.
 */
public final class DeadLetters {

    private static final int RETRIES = 5;

    private DeadLetters() {}

    /** Where a service sets aside what it cannot apply. */
    public static String topic(String topic, String service) {
        return original(topic, service) + "." + service + ".dlt";
    }

    /** Where a service's listeners get it again. */
    public static String retryTopic(String topic, String service) {
        return topic + "." + service + ".retry";
    }

    static String original(String topic, String service) {
        var suffix = "." + service + ".retry";
        return topic.endsWith(suffix) ? topic.substring(0, topic.length() - suffix.length()) : topic;
    }

    /** Tries again a few times with growing pauses, then sets aside. */
    public static CommonErrorHandler handler(KafkaOperations<String, byte[]> template, String service) {
        var recoverer = new DeadLetterPublishingRecoverer(template,
                (record, _) -> new TopicPartition(topic(record.topic(), service), 0));
        var backOff = new ExponentialBackOffWithMaxRetries(RETRIES);
        backOff.setInitialInterval(100);
        backOff.setMaxInterval(5_000);
        return new DefaultErrorHandler(recoverer, backOff);
    }
}
