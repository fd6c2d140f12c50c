package dev.bellwether.defaults.outbox;

import org.apache.kafka.clients.producer.Producer;

/** Makes transactional producers. */
@FunctionalInterface
public interface RelayProducers {

    /** A producer with that transactional id; not yet initialised. */
    Producer<String, byte[]> create(String transactionalId);
}
