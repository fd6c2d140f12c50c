package dev.bellwether.defaults.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.idempotency.Beginning.Begun;
import dev.bellwether.defaults.idempotency.Beginning.Ended;
import dev.bellwether.defaults.idempotency.Beginning.Running;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

class OutcomeStoreTest {

    private static final Outcome OUTCOME = new Outcome(new byte[]{1, 2}, 201,
            Map.of("ETag", "\"1\"", "Location", "/api/things/1"),
            "{}".getBytes(UTF_8));

    private final MutableClock clock = MutableClock.of(Instant.parse("2026-02-28T12:00:00Z"), ZoneOffset.UTC);
    private final MongoDatabase database = EmbeddedMongo.database();
    private final OutcomeStore store = new OutcomeStore(database, clock);

    private Attempt begin(String scope) {
        return ((Begun) store.begin(scope)).attempt();
    }

    @Test
    void anOutcomeIsToldAsItWas() {
        store.end(begin("a"), OUTCOME);
        var told = ((Ended) new OutcomeStore(database, clock).begin("a")).outcome();
        assertThat(told).usingRecursiveComparison().isEqualTo(OUTCOME);
    }

    @Test
    void ofManyAtOnceOneBegins() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var begun = threads
                    .invokeAll(IntStream.range(0, 64).<Callable<Beginning>>mapToObj(_ -> () -> store.begin("a")).toList());
            assertThat(begun).extracting(each -> each.get()).filteredOn(Begun.class::isInstance).hasSize(1);
        }
    }

    @Test
    void oneThatSaysThatItGoesOnIsNotTakenForDead() {
        var attempt = begin("a");
        clock.add(OutcomeStore.LEASE.minusSeconds(1));
        store.renew(attempt);
        clock.add(OutcomeStore.LEASE.minusSeconds(1));
        assertThat(store.begin("a")).isInstanceOf(Running.class);
    }

    @Test
    void ofThoseThatFollowADeadOneOneBegins() throws Exception {
        begin("a");
        clock.add(OutcomeStore.LEASE);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var begun = threads
                    .invokeAll(IntStream.range(0, 64).<Callable<Beginning>>mapToObj(_ -> () -> store.begin("a")).toList());
            assertThat(begun).extracting(each -> each.get()).filteredOn(Begun.class::isInstance).singleElement()
                    .satisfies(each -> assertThat(((Begun) each).again()).isTrue());
        }
    }

    @Test
    void oneThatWasTakenForDeadDoesNotEndItsSuccessor() {
        var late = begin("a");
        clock.add(OutcomeStore.LEASE);
        begin("a");
        store.renew(late);
        store.forget(late);
        store.end(late, OUTCOME);
        assertThat(store.begin("a")).isInstanceOf(Running.class);
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        store.forget(begin("a"));
        assertThat(((Begun) store.begin("a")).again()).isFalse();
    }

    @Test
    void oneThatWasGivenUpBeginsAgainAtOnceAndStaysGivenUp() {
        var attempt = begin("a");
        store.giveUp(attempt);
        store.renew(attempt);
        assertThat(((Begun) store.begin("a")).again()).isTrue();
    }

    @Test
    void aKeyIsNewAfterADaySweptOrNot() {
        store.end(begin("a"), OUTCOME);
        store.end(begin("b"), OUTCOME);
        clock.add(OutcomeStore.KEPT.minusSeconds(1));
        assertThat(store.begin("a")).isInstanceOf(Ended.class);
        clock.add(Duration.ofSeconds(1));
        assertThat(((Begun) store.begin("a")).again()).isFalse();
        store.sweep();
        assertThat(database.getCollection("idempotency-keys").countDocuments()).as("the one that runs").isEqualTo(1);
        assertThat(((Begun) store.begin("b")).again()).isFalse();
    }

    @Test
    void theOldestGoWhenThereAreTooMany() {
        var small = new OutcomeStore(database, clock, 3);
        for (var scope : new String[]{"a", "b", "c", "d", "e"}) {
            small.end(begin(scope), OUTCOME);
            clock.add(Duration.ofSeconds(1));
        }
        small.sweep();
        assertThat(database.getCollection("idempotency-keys").find().map(each -> each.getString("_id")))
                .containsExactlyInAnyOrder("c", "d", "e");
    }
}
