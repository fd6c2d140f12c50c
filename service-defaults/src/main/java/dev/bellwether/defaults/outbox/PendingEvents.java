package dev.bellwether.defaults.outbox;

import static com.mongodb.client.model.Projections.include;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;

/** The events that wait in a collection's documents. */
final class PendingEvents {

    private final MongoCollection<Document> aggregates;

    PendingEvents(MongoCollection<Document> aggregates) {
        this.aggregates = aggregates;
    }

    /** One aggregate's events, in order. */
    record Batch(Object id, List<String> events, List<ProducerRecord<String, byte[]>> messages) {}

    void createIndex() {
        aggregates.createIndex(Indexes.ascending(Outbox.FIELD + ".id"), new IndexOptions().sparse(true));
    }

    List<Batch> next(int limit) {
        return aggregates.find(Outbox.pending()).projection(include(Outbox.FIELD)).limit(limit).map(PendingEvents::batch)
                .into(new ArrayList<>());
    }

    void remove(List<Batch> published) {
        aggregates.bulkWrite(published.stream()
                .map(batch -> new UpdateOneModel<Document>(Filters.eq(batch.id()),
                        Updates.pullByFilter(Filters.eq(Outbox.FIELD, Filters.in("id", batch.events())))))
                .toList());
    }

    private static Batch batch(Document aggregate) {
        var events = Outbox.in(aggregate);
        return new Batch(aggregate.get("_id"), events.stream().map(event -> event.getString("id")).toList(),
                events.stream().map(Outbox::message).toList());
    }
}
