package dev.bellwether.trend.rankedlist;

import static dev.bellwether.trend.testing.Examples.technology;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.bellwether.trend.name.Names;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private final Names names = new Names();

    @Test
    void anUnknownNameKeepsItsPlaceAndGetsItsTechnologyOnceTheCatalogKnowsIt() {
        names.put(technology("nodejs", 1, "Node.js"));
        var items = List.of("Node JS", "Bun.sh", "NodeX");

        assertThat(Entries.of(items, names).unknown()).containsExactly(new Entry(2, "Bun.sh", null), new Entry(3, "NodeX", null));

        names.put(technology("bun", 1, "Bun", "bun.sh"));
        assertThat(Entries.of(items, names).all()).extracting(Entry::technology).containsExactly("nodejs", "bun", null);
    }

    @Test
    void twoNamesThatTheCatalogLearnsToBeOneTechnologyCountOnceAtTheBetterPlace() {
        var items = List.of("Golang", "Rust", "Go", "Zig");
        assertThat(Entries.of(items, names).counted()).hasSize(4);

        names.put(technology("go", 1, "Go", "Golang"));

        var entries = Entries.of(items, names);
        assertThat(entries.duplicates()).containsExactly(new Entry(3, "Go", "go"));
        assertThat(entries.counted()).extracting(Entry::name).containsExactly("Golang", "Rust", "Zig");
        assertThat(entries.all()).hasSize(4);
    }

    @Test
    void anUnknownNameIsOneHoweverItIsSpelt() {
        assertThat(Entry.of(1, "Foo.js", names).item()).isEqualTo(Entry.of(9, "foo JS", names).item());
    }
}
