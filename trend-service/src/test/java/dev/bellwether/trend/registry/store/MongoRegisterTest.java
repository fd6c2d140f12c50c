package dev.bellwether.trend.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.outbox.OutboxEvent;
import dev.bellwether.events.Json;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.signal.Signal;
import dev.bellwether.trend.testing.Examples;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoRegisterTest {

    private final MongoCollection<Document> documents = EmbeddedMongo.database().getCollection("signals");
    private final AtomicInteger written = new AtomicInteger();
    private final MongoRegister<SignalDefinition> register = new MongoRegister<>(documents, Signal.KIND,
            MongoRegisterTest::events,
            written::incrementAndGet);

    private static List<OutboxEvent> events(SignalDefinition signal) {
        return List.of(OutboxEvent.of(Topics.SIGNALS, "/test", SignalDefinition.TYPE, signal.id(), signal.version(), Examples.NOW,
                signal));
    }

    @Test
    void whatWasInsertedIsFoundAsItWas() {
        var signal = Examples.signal("hn.posts");

        assertThat(register.insert(signal)).isTrue();
        assertThat(register.find("hn.posts")).contains(signal);
        assertThat(register.find("hn.ads")).isEmpty();
    }

    @Test
    void anIdCanBeInsertedOnce() {
        assertThat(register.insert(Examples.signal("hn.posts"))).isTrue();
        assertThat(register.insert(Examples.signal("hn.posts"))).isFalse();
        assertThat(written).hasValue(1);
    }

    @Test
    void onlyTheNextVersionReplaces() {
        register.insert(Examples.signal("hn.posts"));

        assertThat(register.replace(version(3))).isFalse();
        assertThat(register.replace(version(2))).isTrue();
        assertThat(register.replace(version(2))).isFalse();
        assertThat(register.find("hn.posts")).contains(version(2));
    }

    @Test
    void stateAndEventsStandInOneDocumentInOrder() {
        register.insert(Examples.signal("hn.posts"));
        register.replace(version(2));

        var document = documents.find(Filters.eq("hn.posts")).first();
        assertThat(document.getLong("version")).isEqualTo(2);
        assertThat(document.getList("outbox", Document.class)).extracting(event -> event.getString("payload"))
                .containsExactly(json(version(1)), json(version(2)));
    }

    @Test
    void pagesGoOnAfterTheLastIdAndHoldOnlyWhatWasAskedFor() {
        List.of("hn.b", "gh.a", "hn.a", "hn.c").forEach(id -> register.insert(Examples.signal(id)));

        assertThat(register.page(Map.of("source", "hn"), null, 2)).extracting(SignalDefinition::id).containsExactly("hn.a",
                "hn.b");
        assertThat(register.page(Map.of("source", "hn"), "hn.b", 2)).extracting(SignalDefinition::id).containsExactly("hn.c");
        assertThat(register.page(Map.of(), null, 9)).hasSize(4);
        assertThat(register.findAll(List.of("gh.a", "hn.c", "x"))).extracting(SignalDefinition::id)
                .containsExactlyInAnyOrder("gh.a", "hn.c");
    }

    private static SignalDefinition version(long version) {
        return Signal.KIND.withVersion().apply(Examples.signal("hn.posts"), version);
    }

    private static String json(SignalDefinition signal) {
        return Json.mapper().writeValueAsString(signal);
    }
}
