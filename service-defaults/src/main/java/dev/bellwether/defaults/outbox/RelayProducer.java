package dev.bellwether.defaults.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A transactional producer that is made when first needed, which fences off an earlier one, and thrown away after a failure. */
final class RelayProducer {

    private final Supplier<Producer<String, byte[]>> factory;
    private Producer<String, byte[]> open;

    RelayProducer(Supplier<Producer<String, byte[]>> factory) {
        this.factory = factory;
    }

    /** All or none, in this order; returns once the broker has them. */
    void publish(List<ProducerRecord<String, byte[]>> messages) {
        if (open == null) {
            open = factory.get();
            open.initTransactions();
        }
        open.beginTransaction();
        messages.forEach(open::send);
        open.commitTransaction();
    }

    void close() {
        if (open != null) {
            open.close(Duration.ofSeconds(2));
            open = null;
        }
    }
}
