package dev.bellwether.scoring.standing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.scoring.standing.Stood;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class StandingStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    private final MongoDatabase database = EmbeddedMongo.database();
    private final AtomicInteger woken = new AtomicInteger();
    private final StandingStore store = new StandingStore(database, woken::incrementAndGet);

    @Test
    void anAnswerAndItsEventAreOneWrite() {
        assertThat(store.save(told(1))).isTrue();
        assertThat(store.find("p").told()).contains(told(1));
        assertThat(outbox()).singleElement().satisfies(event -> {
            assertThat(event.getString("topic")).isEqualTo("scoring.rankings");
            assertThat(event.getString("key")).isEqualTo("p");
            assertThat(event.getString("payload")).contains("\"version\":1");
        });
        assertThat(woken).hasValue(1);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsTold() {
        assertThat(store.save(told(1))).isTrue();
        assertThat(store.save(told(1))).isFalse();
        assertThat(store.save(told(2))).isTrue();
        assertThat(store.save(told(2))).isFalse();
        assertThat(outbox()).hasSize(2);
    }

    @Test
    void aProfileThatStandsNoLongerIsDeletedInTheTopicAndItsVersionsAreNotGivenOutAgain() {
        store.save(told(1));
        assertThat(store.withdraw(store.find("p"), NOW)).isTrue();
        assertThat(outbox().getLast().getString("payload")).isNull();
        assertThat(store.standing()).isEmpty();
        assertThat(store.find("p")).extracting(Stood::version).isEqualTo(2L);
        assertThat(store.save(told(3))).isTrue();
        assertThat(store.standing()).extracting(Stood::profile).containsExactly("p");
    }

    private List<Document> outbox() {
        return database.getCollection(StandingStore.COLLECTION).find().first().getList("outbox", Document.class);
    }

    private static StandingRanking told(long version) {
        return new StandingRanking("p", version, "P", 1, "r" + version, null, NOW, 1,
                List.of(new StandingPlace("a", "A", 1, null, 0.7, 0.6, 0.8, false)), List.of(), List.of("b"));
    }
}
