package dev.bellwether.defaults.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.Received;
import dev.bellwether.events.Topic;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final Topic<Map<String, Object>> topic = new Topic<>("things-" + UUID.randomUUID(), (Class) Map.class,
            Topic.Retention.EVERYTHING);
    private final MongoDatabase database = EmbeddedMongo.database();
    private final MongoCollection<Document> things = database.getCollection("things");
    private final OutboxRelay relay = relay();

    @BeforeEach
    void createTopic() {
        EmbeddedBroker.create(topic.name());
    }

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void pendingEventsArePublishedInOrderAndRemoved() {
        IntStream.rangeClosed(1, 5).forEach(version -> change("a", version));
        relay.start();
        await().atMost(SOON).until(() -> pending() == 0);
        assertThat(versions("a")).containsExactly(1, 2, 3, 4, 5);
        assertThat(EmbeddedBroker.read(topic).getFirst().header("ce_id")).isEqualTo("thing/a/1");
    }

    @Test
    void aRelayThatIsStoppedLeavesTheWorkToTheNextAtOnce() {
        change("a", 1);
        relay.start();
        await().atMost(SOON).until(() -> pending() == 0);

        relay.stop();

        assertThat(database.getCollection("relay").countDocuments()).isZero();
    }

    @Test
    void aChangeDuringRelayingIsNotLost() {
        relay.start();
        IntStream.rangeClosed(1, 50).forEach(version -> {
            change("b", version);
            relay.wake();
        });
        await().atMost(SOON).until(() -> pending() == 0);
        assertThat(versions("b")).containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void twoRelaysAtOnceKeepTheOrderAndPublishOnce() {
        var other = relay();
        relay.start();
        other.start();
        IntStream.rangeClosed(1, 100).forEach(version -> {
            change("c", version);
            relay.wake();
            other.wake();
        });
        await().atMost(SOON).until(() -> pending() == 0);
        other.stop();
        assertThat(versions("c")).containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void aRelayThatLostItsLeaseUnnoticedIsFencedOff() {
        change("d", 1);
        var stalled = EmbeddedBroker.producer("outbox-" + database.getName() + ".things");
        stalled.initTransactions();
        stalled.beginTransaction();
        new PendingEvents(things).next(10).forEach(batch -> batch.messages().forEach(stalled::send));
        stalled.flush();
        relay.start();
        await().atMost(SOON).until(() -> pending() == 0);
        assertThatThrownBy(stalled::commitTransaction).isInstanceOf(KafkaException.class);
        stalled.close(Duration.ZERO);
        assertThat(versions("d")).containsExactly(1);
    }

    private OutboxRelay relay() {
        return new OutboxRelay(database, "things", EmbeddedBroker::producer, Clock.systemUTC());
    }

    private void change(String key, int version) {
        var event = OutboxEvent.of(topic, "/test", "thing", key, version, Instant.now(), Map.of("version", version));
        things.updateOne(Filters.eq(key), Outbox.append(List.of(event)), new UpdateOptions().upsert(true));
    }

    private long pending() {
        return things.countDocuments(Outbox.pending());
    }

    private List<Object> versions(String key) {
        return EmbeddedBroker.read(topic).stream().filter(received -> received.key().equals(key)).map(Received::value)
                .map(value -> value.get("version")).toList();
    }
}
