package dev.bellwether.scoring.radar.store;

import static dev.bellwether.scoring.radar.RadarForms.entry;
import static dev.bellwether.scoring.radar.RadarForms.placed;
import static dev.bellwether.scoring.radar.RadarForms.radar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.scoring.radar.About;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.RadarForms;
import org.junit.jupiter.api.Test;

class RadarStoreTest {

    private final RadarStore store = new RadarStore(EmbeddedMongo.database());

    @Test
    void whatIsStoredIsReadAgain() {
        var about = new About("Kafka", "kafka", "platforms", "*fast*", null, List.of("log"),
                Map.of("$oid", "no operator", "a.b", "c"));
        var kafka = new Entry("kafka", 1, about, List.of(placed("2026-01-01", "adopt", Movement.IN)), RadarForms.CHANGE);
        var radar = store.create(radar("backend", kafka, entry("nats", placed("2026-02-01", "trial")))).orElseThrow();
        assertThat(store.find("backend")).contains(radar);
    }

    @Test
    void onlyTheNextRevisionOfWhatIsThereIsStored() {
        var first = store.create(radar("backend")).orElseThrow();
        assertThat(store.create(radar("backend"))).isEmpty();
        var second = first.with(entry("kafka", placed("2026-01-01", "adopt"))).after(first.revision());
        assertThat(store.replace(second)).isTrue();
        assertThat(store.replace(second)).isFalse();
        assertThat(store.delete(first)).isFalse();
        assertThat(store.find("backend")).contains(second);
    }

    @Test
    void theRevisionsOfADeletedRadarAreNotGivenOutAgain() {
        var first = store.create(radar("backend")).orElseThrow();
        assertThat(store.delete(first)).isTrue();
        assertThat(store.find("backend")).isEmpty();
        assertThat(store.list(null, 10)).isEmpty();
        var again = store.create(radar("backend")).orElseThrow();
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.definition().version()).isEqualTo(2);
    }

    @Test
    void pagesFollowTheOrderOfIds() {
        List.of("c", "a", "b").forEach(id -> store.create(radar(id)));
        assertThat(store.list("a", 5)).extracting(Definition::id).containsExactly("b", "c");
        assertThat(store.list(null, 2)).extracting(Definition::id).containsExactly("a", "b");
    }
}
