package dev.bellwether.scoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.outbox.OutboxEvent;
import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.problem.PreconditionFailed;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.events.CloudEvent;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.Criteria;
import dev.bellwether.scoring.criterion.Criterion;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class VersionedStoreTest {

    private final VersionedStore<Criterion> store = new VersionedStore<>(EmbeddedMongo.database(), "criteria",
            new DocumentForm<>(Criterion.class, "criterion", Json.mapper(), Clock.systemUTC()));

    @Test
    void everyVersionStaysReadable() {
        store.create(named("first"), "ada");
        store.replace(named("second"), 1, "bob");
        assertThat(store.get("speed")).isEqualTo(named("second").at(2));
        assertThat(store.find("speed", 1)).contains(named("first"));
        assertThat(store.find("speed", 3)).isEmpty();
    }

    @Test
    void theHistoryTellsWhoMadeEachVersionAndWhoDeletedIt() {
        store.create(named("first"), "ada");
        store.replace(named("second"), 1, "bob");
        store.delete("speed", 2, "eve");
        assertThat(store.history("speed")).extracting(Edit::version, Edit::by, Edit::deleted, edit -> edit.value().name())
                .containsExactly(tuple(1L, "ada", false, "first"), tuple(2L, "bob", false, "second"),
                        tuple(3L, "eve", true, "second"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.history("no-such"));
    }

    @Test
    void onlyThoseWithTheValuesAskedForAreListed() {
        store.create(named("first"), "ada");
        assertThat(store.list(Map.of("name", "first"), null, 10)).hasSize(1);
        assertThat(store.list(Map.of("name", "other"), null, 10)).isEmpty();
    }

    @Test
    void aVersionAndWhatItTellsAreOneWrite() {
        var database = EmbeddedMongo.database();
        var woken = new AtomicInteger();
        Telling<Criterion> telling = (value, at, by, deleted) -> List.of(new OutboxEvent(
                new CloudEvent(by + value.version() + deleted, "/test", "type", value.id(), at), "topic", "{}"));
        var telltale = new VersionedStore<>(database, "told",
                new DocumentForm<>(Criterion.class, "criterion", Json.mapper(), Clock.systemUTC(), telling),
                woken::incrementAndGet);
        telltale.create(named("first"), "ada");
        telltale.replace(named("second"), 1, "bob");
        telltale.delete("speed", 2, "eve");
        assertThat(database.getCollection("told").find().first().getList("outbox", Document.class))
                .extracting(event -> event.getString("id")).containsExactly("ada1false", "bob2false", "eve3true");
        assertThat(woken).hasValue(3);
    }

    @Test
    void anEditOfAnOlderVersionIsRefused() {
        store.create(named("first"), "ada");
        store.replace(named("second"), Versions.ANY, "ada");
        assertThatExceptionOfType(PreconditionFailed.class).isThrownBy(() -> store.replace(named("third"), 1, "bob"))
                .withMessageContaining("\"2\"");
        assertThat(store.get("speed").name()).isEqualTo("second");
    }

    @Test
    void twoOfOneIdentityAreRefused() {
        store.create(named("first"), "ada");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> store.create(named("second"), "bob"));
    }

    @Test
    void whatWasDeletedIsGoneButItsVersionsAreNotGivenOutAgain() {
        store.create(named("first"), "ada");
        store.delete("speed", 1, "ada");
        assertThat(store.find("speed")).isEmpty();
        assertThat(store.list(null, 10)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.delete("speed", 2, "ada"));
        assertThat(store.create(named("again"), "ada").version()).isEqualTo(3);
        assertThat(store.find("speed", 1)).contains(named("first"));
        assertThat(store.find("speed", 2)).isEmpty();
    }

    @Test
    void shippedDefaultsReplaceOlderOnesUnlessSomebodyEditedThem() {
        store.offer(named("shipped"));
        store.offer(named("same version again"));
        assertThat(store.get("speed").name()).isEqualTo("shipped");
        store.offer(named("improved").at(2));
        assertThat(store.get("speed")).isEqualTo(named("improved").at(2));
        store.replace(named("mine"), 2, "ada");
        store.offer(named("newer").at(9));
        assertThat(store.get("speed")).isEqualTo(named("mine").at(3));
    }

    @Test
    void aDeletedDefaultDoesNotComeBack() {
        store.offer(named("shipped"));
        store.delete("speed", Versions.ANY, "ada");
        store.offer(named("newer").at(9));
        assertThat(store.find("speed")).isEmpty();
    }

    @Test
    void pagesFollowTheOrderOfIdentities() {
        Criteria.each("c", "a", "d", "b").forEach(each -> store.create(each, "ada"));
        assertThat(store.list(null, 2)).extracting(Criterion::id).containsExactly("a", "b");
        assertThat(store.list("b", 2)).extracting(Criterion::id).containsExactly("c", "d");
    }

    @Test
    void editsAtTheSameTimeEachBecomeAVersion() {
        store.create(named("first"), "ada");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(i -> threads.submit(() -> store.replace(named("edit " + i), Versions.ANY, "ada")));
        }
        assertThat(store.get("speed").version()).isEqualTo(21);
        assertThat(IntStream.rangeClosed(1, 21).mapToObj(version -> store.find("speed", version).orElseThrow().name()))
                .doesNotHaveDuplicates();
    }

    private static Criterion named(String name) {
        var speed = Criteria.of("speed", "speed");
        return new Criterion(speed.id(), 1, name, null, speed.inputs());
    }
}
