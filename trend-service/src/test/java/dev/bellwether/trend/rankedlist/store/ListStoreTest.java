package dev.bellwether.trend.rankedlist.store;

import static dev.bellwether.trend.testing.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.rankedlist.Edition;
import dev.bellwether.trend.rankedlist.ListContent;
import dev.bellwether.trend.rankedlist.Lists.Filter;
import dev.bellwether.trend.rankedlist.RankedList;
import dev.bellwether.trend.registry.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListStoreTest {

    private final MongoDatabase database = EmbeddedMongo.database();
    private final Register<RankedList> register = new ListStores().rankedLists(database);
    private final ListStore store = new ListStore(database);

    @BeforeEach
    void lists() {
        insert("back-end", "2023", "ann", "go");
        insert("back-end", "2024", "ann", "go");
        insert("back-end", "2023", "bob", "go");
        insert("back", "2023", "ann", "go");
        insert("back-ends", "2023", "ann", "go");
        insert("back-end", "2023", "gone", null);
    }

    @Test
    void aUniverseIsReadAloneTheWithdrawnToo() {
        assertThat(all("back-end", true)).extracting(RankedList::universe).containsOnly("back-end").hasSize(4);
        assertThat(all("back", true)).hasSize(1);
        assertThat(all(null, true)).hasSize(6).isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()));
    }

    @Test
    void earlierEditionsAreReadWhereTheyAreNeeded() {
        assertThat(all("back", true).getFirst()).isEqualTo(register.find("back.2023.ann").orElseThrow());
        assertThat(all("back", true).getFirst().earlier()).hasSize(1);
        assertThat(all("back", false).getFirst().earlier()).isEmpty();
    }

    @Test
    void pagesHoldWhatWasAskedForAndNothingWithdrawn() {
        assertThat(ids(new Filter("back-end", null, null), null, 9)).containsExactly("back-end.2023.ann", "back-end.2023.bob",
                "back-end.2024.ann");
        assertThat(ids(new Filter("back-end", null, null), "back-end.2023.ann", 1)).containsExactly("back-end.2023.bob");
        assertThat(ids(new Filter(null, "ann", Period.parse("2023")), null, 9)).containsExactly("back-end.2023.ann",
                "back-ends.2023.ann", "back.2023.ann");
        assertThat(ids(new Filter(null, "gone", null), null, 9)).isEmpty();
    }

    private List<String> ids(Filter filter, String after, int most) {
        return store.page(filter, after, most).stream().map(RankedList::id).toList();
    }

    private List<RankedList> all(String universe, boolean earlier) {
        var all = new ArrayList<RankedList>();
        store.each(universe, earlier, all::add);
        return all;
    }

    private void insert(String universe, String period, String author, String first) {
        var content = first == null ? null : new ListContent("Best", author, null, 1, List.of(first, "java"));
        register.insert(new RankedList(universe + "." + period + "." + author, 2, universe, Period.parse(period), author,
                new Edition(2, NOW, content), List.of(new Edition(1, NOW.minusSeconds(9), content))));
    }
}
