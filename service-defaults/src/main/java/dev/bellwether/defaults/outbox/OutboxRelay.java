package dev.bellwether.defaults.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.lease.Lease;
import dev.bellwether.defaults.rounds.Rounds;

/**
 * Publishes the pending events of one collection, in order per aggregate, and removes what the broker acknowledged.
 * <p>
 * Of several instances one relays at a time: a lease says which. A relay that lost its lease without noticing cannot disturb the order,
 * because the producer's transactional id fences it off. What was published but not yet removed when a relay died is published again by the
 * next, in order; readers recognise it by its version.
 */
public final class OutboxRelay extends Rounds {

    private static final Duration SWEEP = Duration.ofSeconds(2);
    private static final int BATCH = 500;

    private final Lease lease;
    private final PendingEvents pending;
    private final RelayProducer producer;

    /**
     * @param database   the service's own
     * @param collection the aggregates'
     * @param producers  makes the transactional producer
     */
    public OutboxRelay(MongoDatabase database, String collection, RelayProducers producers, Clock clock) {
        var name = "outbox-" + database.getName() + "." + collection;
        super(name, SWEEP);
        this.lease = new Lease(database.getCollection("relay"), collection, clock);
        this.pending = new PendingEvents(database.getCollection(collection));
        this.producer = new RelayProducer(() -> producers.create(name));
    }

    @Override
    public void start() {
        pending.createIndex();
        super.start();
    }

    @Override
    protected void round() {
        if (lease.hold()) {
            while (isRunning() && relay(pending.next(BATCH))) {
                lease.hold();
            }
        } else {
            producer.close();
        }
    }

    @Override
    protected void failed() {
        producer.close();
    }

    @Override
    protected void ended() {
        producer.close();
        lease.release();
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
