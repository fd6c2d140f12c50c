package dev.bellwether.catalog.technology.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import dev.bellwether.catalog.Samples;
import dev.bellwether.catalog.technology.Outcome;
import org.junit.jupiter.api.RepeatedTest;

class NameRaceTest extends StoreTest {

    @RepeatedTest(5)
    void ofManyWhoWantTheSameNamesOneGetsThemAll() throws Exception {
        var creators = IntStream.range(0, 16).mapToObj(i -> (Callable<Outcome>) () -> put(
                Samples.technology("tech" + i, "{\"aliases\": [\"Wanted\", \"Also Wanted\"]}"))).toList();
        var outcomes = atOnce(creators);
        assertThat(outcomes).filteredOn(Outcome.Written.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.NameTaken.class::isInstance).hasSize(15);
        var winner = catalog.resolve("wanted").orElseThrow().technology().slug();
        assertThat(catalog.resolve("also wanted").orElseThrow().technology().slug()).isEqualTo(winner);
        assertThat(database.getCollection("names").countDocuments()).isEqualTo(3);
    }

    @RepeatedTest(5)
    void manyChangesOfOneTechnologyAllTakeEffectOneAfterTheOther() throws Exception {
        put(Samples.technology("hello"));
        var writers = IntStream.range(0, 8).mapToObj(i -> (Callable<Outcome>) () -> put(
                Samples.technology("hello", "{\"aliases\": [\"Name " + i + "\"]}"))).toList();
        assertThat(atOnce(writers)).allMatch(Outcome.Written.class::isInstance);
        var last = catalog.get("hello");
        assertThat(last.version()).isEqualTo(9);
        assertThat(last.technology().keys().keySet()).allMatch(key -> names.owner(key).filter("hello"::equals).isPresent());
        assertThat(new MongoHistory(database, technologies).of("hello", 0, 20)).hasSize(9);
    }

    @RepeatedTest(5)
    void aNameThatPassesFromOneToAnotherNeverBelongsToBoth() throws Exception {
        put(Samples.technology("a", "{\"aliases\": [\"Ball\"]}"));
        put(Samples.technology("b"));
        Callable<Outcome> drop = () -> put(Samples.technology("a"));
        Callable<Outcome> take = () -> put(Samples.technology("b", "{\"aliases\": [\"Ball\"]}"));
        Callable<Outcome> back = () -> put(Samples.technology("a", "{\"aliases\": [\"Ball\"], \"tags\": [\"x\"]}"));
        atOnce(List.of(drop, take, back));
        var a = catalog.get("a").technology().keys().containsKey("ball");
        var b = catalog.get("b").technology().keys().containsKey("ball");
        assertThat(a && b).isFalse();
        if (a || b) {
            assertThat(names.owner("ball")).contains(a ? "a" : "b");
        }
    }
}
