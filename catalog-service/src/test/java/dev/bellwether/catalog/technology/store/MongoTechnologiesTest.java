package dev.bellwether.catalog.technology.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import dev.bellwether.catalog.Samples;
import dev.bellwether.catalog.technology.Change;
import dev.bellwether.catalog.technology.ChangeKind;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.form.TechnologyForm;
import dev.bellwether.events.Json;
import dev.bellwether.events.catalog.TechnologySnapshot;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoTechnologiesTest extends StoreTest {

    private final MongoHistory history = new MongoHistory(database, technologies);

    @Test
    void whatIsKeptIsFoundAsItWas() {
        var technology = TechnologyForm.read(Samples.everything("hello"));
        assertThat(save(technology, "ann")).isTrue();
        assertThat(technologies.find("hello").current()).contains(new Entry(technology, 1, clock.instant(), "ann"));
    }

    @Test
    void theEventStandsInTheSameDocumentAsTheState() {
        save(Samples.technology("hello"), "ann");
        save(Samples.technology("hello", "{\"tags\": [\"web\"]}"), "ben");
        var events = document("hello").getList("outbox", Document.class);
        assertThat(events).extracting(event -> event.getString("topic")).containsOnly("catalog.technologies");
        var newest = Json.mapper().readValue(events.getLast().getString("payload"), TechnologySnapshot.class);
        assertThat(newest).isEqualTo(technologies.find("hello").entry().snapshot());
        assertThat(events).hasSize(2);
    }

    @Test
    void ofManyWritersOnOneVersionOneWins() throws Exception {
        save(Samples.technology("hello"), "ann");
        var before = technologies.find("hello");
        var writers = IntStream.range(0, 16).mapToObj(i -> (Callable<Boolean>) () -> {
            var after = new Entry(Samples.technology("hello", "{\"summary\": \"" + i + "\"}"), 2, clock.instant(), "writer" + i);
            return technologies.save(before, after, Change.between(before.entry(), after));
        }).toList();
        assertThat(Collections.frequency(atOnce(writers), true)).isEqualTo(1);
        assertThat(document("hello").getList("outbox", Document.class)).hasSize(2);
        assertThat(history.of("hello", 0, 10)).extracting(Change::by)
                .containsExactly("ann", technologies.find("hello").entry().changedBy());
    }

    @Test
    void ofManyCreatorsOneWins() throws Exception {
        var nothing = technologies.find("hello");
        var after = new Entry(Samples.technology("hello"), 1, clock.instant(), "ann");
        var inserts = Collections.nCopies(16,
                (Callable<Boolean>) () -> technologies.save(nothing, after, Change.between(null, after)));
        assertThat(Collections.frequency(atOnce(inserts), true)).isEqualTo(1);
    }

    @Test
    void aFenceShutsOutAWriteThatBeganBeforeAndNoOther() {
        save(Samples.technology("hello"), "ann");
        var before = technologies.find("hello");
        var after = new Entry(Samples.technology("hello", "{\"tags\": [\"web\"]}"), 2, clock.instant(), "ben");
        assertThat(technologies.fence(before)).isTrue();
        assertThat(technologies.save(before, after, Change.between(before.entry(), after))).isFalse();
        assertThat(technologies.save(technologies.find("hello"), after, Change.between(before.entry(), after))).isTrue();
    }

    @Test
    void aFenceWhereThereIsNothingShutsOutACreationAndIsNoTechnology() {
        var nothing = technologies.find("hello");
        var after = new Entry(Samples.technology("hello"), 1, clock.instant(), "ann");
        assertThat(technologies.fence(nothing)).isTrue();
        assertThat(technologies.save(nothing, after, Change.between(null, after))).isFalse();
        assertThat(technologies.find("hello").current()).isEmpty();
        assertThat(save(after.technology(), "ann")).isTrue();
        assertThat(document("hello").getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void everyChangeIsInTheHistoryOnceAndInOrder() {
        save(Samples.technology("hello"), "ann");
        save(Samples.technology("hello", "{\"tags\": [\"web\"]}"), "ben");
        save(Samples.technology("hello", "{\"state\": \"retired\"}"), "cid");
        var changes = history.of("hello", 0, 10);
        assertThat(changes).extracting(Change::version).containsExactly(1L, 2L, 3L);
        assertThat(changes).extracting(Change::change).containsExactly(ChangeKind.CREATED, ChangeKind.CHANGED,
                ChangeKind.RETIRED);
        assertThat(changes.get(1).fields().getFirst().to()).isEqualTo(List.of("web"));
        assertThat(history.of("hello", 1, 1)).extracting(Change::version).containsExactly(2L);
        assertThat(history.of("hello", 3, 10)).isEmpty();
    }

    @Test
    void aWriterThatDiesAfterCopyingTheLastChangeLeavesTheHistoryRight() {
        save(Samples.technology("hello"), "ann");
        new PastChanges(database).keep("hello", technologies.find("hello").change());
        assertThat(history.of("hello", 0, 10)).extracting(Change::version).containsExactly(1L);
        save(Samples.technology("hello", "{\"tags\": [\"web\"]}"), "ben");
        assertThat(history.of("hello", 0, 10)).extracting(Change::by).containsExactly("ann", "ben");
    }
}
