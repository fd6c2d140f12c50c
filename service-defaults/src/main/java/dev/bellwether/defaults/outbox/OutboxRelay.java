package dev.bellwether.defaults.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.lease.Lease;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes the pending events of one collection, in order per aggregate, and removes what the broker acknowledged.
 * <p>
 * Of several instances one relays at a time: a lease says which. A relay that lost its lease without noticing cannot disturb the order,
 * because the producer's transactional id fences it off. What was published but not yet removed when a relay died is published again by the
 * next, in order; readers recognise it by its version.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration SWEEP = Duration.ofSeconds(2);
    private static final int BATCH = 500;

    private final Semaphore work = new Semaphore(0);
    private final Lease lease;
    private final PendingEvents pending;
    private final RelayProducer producer;
    private final String name;
    private volatile Thread thread;

    /**
     * @param database   the service's own
     * @param collection the aggregates'
     * @param producers  makes the transactional producer
     */
    public OutboxRelay(MongoDatabase database, String collection, RelayProducers producers, Clock clock) {
        this.name = database.getName() + "." + collection;
        this.lease = new Lease(database.getCollection("relay"), collection, clock);
        this.pending = new PendingEvents(database.getCollection(collection));
        this.producer = new RelayProducer(() -> producers.create("outbox-" + name));
    }

    /** Says that there is something to publish; without it the next sweep finds it. */
    public void wake() {
        work.release();
    }

    @Override
    public void start() {
        pending.createIndex();
        thread = Thread.ofPlatform().name("outbox-" + name).unstarted(this::run);
        thread.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (isRunning()) {
                round();
                if (work.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopping {}", name);
        } finally {
            producer.close();
            lease.release();
        }
    }

    private void round() {
        try {
            if (lease.hold()) {
                while (isRunning() && relay(pending.next(BATCH))) {
                    lease.hold();
                }
            } else {
                producer.close();
            }
        } catch (MongoException | KafkaException e) {
            producer.close();
            LOG.warn("{} will be tried again: {}", name, e.toString());
        }
    }

    private boolean relay(List<PendingEvents.Batch> batch) {
        if (batch.isEmpty()) {
            return false;
        }
        producer.publish(batch.stream().flatMap(aggregate -> aggregate.messages().stream()).toList());
        pending.remove(batch);
        return true;
    }
}
