package dev.bellwether.scoring.ranking.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.Test;

class SnapshotStoreTest {

    private final MongoDatabase database = EmbeddedMongo.database();
    private final SnapshotStore store = new SnapshotStore(database);
    private final TechnologySnapshot django = Technologies.named("django")
            .facts(Map.of("typing", "dynamic", "stars", 7, "batteries", true)).snapshot();
    private final TechnologyTrend trend = Technologies.named("django").level(60).trend();

    @Test
    void whatIsKeptIsFoundUnderItsKey() {
        var keys = store.keep(List.of(django, trend));
        assertThat(keys.get(django)).isNotEqualTo(keys.get(trend));
        var restarted = new SnapshotStore(database);
        assertThat(restarted.find(List.of(keys.get(django)), TechnologySnapshot.class))
                .containsExactly(Map.entry(keys.get(django), django));
        assertThat(restarted.find(List.of(keys.get(trend), "nothing"), TechnologyTrend.class))
                .containsExactly(Map.entry(keys.get(trend), trend));
    }

    @Test
    void whatIsStillHeldIsNotFetchedAgain() {
        var keys = store.keep(List.of(django, trend));
        database.getCollection("snapshots").drop();
        assertThat(store.find(List.of(keys.get(django), "nothing"), TechnologySnapshot.class)).hasSize(1)
                .hasEntrySatisfying(keys.get(django), found -> assertThat(found).isSameAs(django));
    }

    @Test
    void theSameContentIsKeptOnceWhoeverKeepsIt() {
        var flask = Technologies.named("flask").snapshot();
        var keys = store.keep(List.of(django));
        var elsewhere = new SnapshotStore(database).keep(List.of(flask, django, trend));
        assertThat(elsewhere.get(django)).isEqualTo(keys.get(django));
        assertThat(store.find(elsewhere.values(), TechnologySnapshot.class)).hasSize(3);
        assertThat(database.getCollection("snapshots").countDocuments()).isEqualTo(3);
    }

    @Test
    void anotherVersionIsAnotherContent() {
        var later = Technologies.named("django").version(2).snapshot();
        assertThat(store.keep(List.of(django, later)).values()).doesNotHaveDuplicates();
    }
}
