package dev.bellwether.scoring.usage.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.scoring.usage.Format;
import dev.bellwether.scoring.usage.Stated;
import dev.bellwether.scoring.usage.Statement;
import dev.bellwether.scoring.usage.Use;
import dev.bellwether.scoring.usage.UsedSystem;
import org.junit.jupiter.api.Test;

class UsageStoreTest {

    private final UsageStore store = new UsageStore(EmbeddedMongo.database());

    @Test
    void aSystemIsFoundAsItWasStored() {
        var shop = system("shop", 1);
        assertThat(store.put(shop)).isTrue();
        assertThat(store.find("shop")).contains(shop);
        assertThat(store.find("stock")).isEmpty();
    }

    @Test
    void ofTwoChangesOfOneVersionOnlyTheFirstIsStored() {
        store.put(system("shop", 1));
        assertThat(store.put(system("shop", 1))).isFalse();
        assertThat(store.put(system("shop", 2))).isTrue();
        assertThat(store.put(system("shop", 2))).isFalse();
        assertThat(store.find("shop")).contains(system("shop", 2));
    }

    @Test
    void versionsGoOnAfterADeletion() {
        store.put(system("shop", 1));
        assertThat(store.delete("shop", 1)).isTrue();
        assertThat(store.find("shop")).isEmpty();
        assertThat(store.list(null, 10)).isEmpty();
        assertThat(store.base("shop")).isEqualTo(new UsedSystem("shop", 2, Map.of()));
        assertThat(store.put(system("shop", 3))).isTrue();
        assertThat(store.find("shop")).isPresent();
    }

    @Test
    void aVisitGoesOnInOrderForAsLongAsTheVisitorWants() {
        List.of("c", "a", "d", "b").forEach(id -> store.put(system(id, 1)));
        var seen = new ArrayList<String>();
        store.visit("b", system -> seen.add(system.id()) && !system.id().equals("c"));
        assertThat(seen).containsExactly("b", "c");
    }

    private static UsedSystem system(String id, long version) {
        var uses = List.of(new Use("Ünicode", "1.10", "pkg:npm/x@1.10", null, "/tools/0", 7));
        return new UsedSystem(id, version, Map.of(Format.CATALOG_INFO,
                new Statement(new Stated(id, "checkout", null, uses), Instant.parse("2026-03-01T12:00:00Z"), "ada")));
    }
}
