package dev.bellwether.catalog.technology.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import dev.bellwether.catalog.Samples;
import dev.bellwether.catalog.technology.Change;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.Names.Claim;
import dev.bellwether.catalog.technology.Outcome;
import org.junit.jupiter.api.Test;

class MongoNamesTest extends StoreTest {

    private static final Duration LONG = MongoNames.ABANDONED.plusSeconds(1);

    @Test
    void aNameOfAnotherIsRefusedAndNothingStaysClaimed() {
        put(Samples.technology("hello"));
        assertThat(put(Samples.technology("other", "{\"aliases\": [\"Aaa\", \"HELLO\"]}")))
                .isEqualTo(new Outcome.NameTaken("/aliases/1", "hello"));
        assertThat(names.owner("aaa")).isEmpty();
        assertThat(names.owner("other")).isEmpty();
    }

    @Test
    void aNameThatIsGivenUpIsFreeAtOnce() {
        put(Samples.technology("hello", "{\"aliases\": [\"Hi\"]}"));
        put(Samples.technology("hello"));
        assertThat(names.owner("hi")).isEmpty();
        assertThat(put(Samples.technology("other", "{\"aliases\": [\"Hi\"]}"))).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void aRetiredTechnologyKeepsItsNames() {
        put(Samples.technology("hello", "{\"state\": \"retired\"}"));
        passTime(LONG);
        assertThat(put(Samples.technology("other", "{\"aliases\": [\"Hello\"]}")))
                .isEqualTo(new Outcome.NameTaken("/aliases/0", "hello"));
    }

    @Test
    void theClaimOfAWriterThatDiedHoldsForAMinuteOnly() {
        names.claim("dead", Set.of("hello"), Set.of());
        assertThat(put(Samples.technology("hello"))).isEqualTo(new Outcome.NameTaken("/name", "dead"));
        passTime(LONG);
        assertThat(put(Samples.technology("hello"))).isInstanceOf(Outcome.Written.class);
        assertThat(catalog.resolve("hello")).isPresent();
    }

    @Test
    void theNextWriterOfTheSameTechnologyTakesItsDeadClaimAtOnce() {
        names.claim("hello", Set.of("hello"), Set.of());
        assertThat(put(Samples.technology("hello"))).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void aWriterThatWasOnlySlowFailsOnceItsClaimIsTakenOver() {
        var before = technologies.find("slow");
        var claim = (Claim.Granted) names.claim("slow", Set.of("slow", "hello"), Set.of());
        passTime(LONG);
        put(Samples.technology("hello"));
        var late = new Entry(Samples.technology("slow", "{\"aliases\": [\"Hello\"]}"), 1, clock.instant(), "ann");
        assertThat(technologies.save(before, late, Change.between(null, late))).isFalse();
        names.withdraw(claim);
        assertThat(names.owner("hello")).contains("hello");
        assertThat(put(late.technology())).isEqualTo(new Outcome.NameTaken("/aliases/0", "hello"));
    }

    @Test
    void theSameHoldsForASlowChangeOfSomethingThatIsThere() {
        put(Samples.technology("slow"));
        var before = technologies.find("slow");
        names.claim("slow", Set.of("hello"), Set.of());
        passTime(LONG);
        put(Samples.technology("hello"));
        var late = new Entry(Samples.technology("slow", "{\"aliases\": [\"Hello\"]}"), 2, clock.instant(), "ann");
        assertThat(technologies.save(before, late, Change.between(before.entry(), late))).isFalse();
        assertThat(catalog.get("slow").version()).isEqualTo(1);
    }

    @Test
    void aWriterThatDiesBeforeGivingUpAnOldNameDoesNotKeepIt() {
        put(Samples.technology("hello", "{\"aliases\": [\"Hi\"]}"));
        save(Samples.technology("hello"), "ann");
        assertThat(names.owner("hi")).contains("hello");
        assertThat(catalog.resolve("hi")).isEmpty();
        passTime(LONG);
        assertThat(put(Samples.technology("other", "{\"aliases\": [\"Hi\"]}"))).isInstanceOf(Outcome.Written.class);
    }

    @Test
    void whatALaterWriterReliesOnIsNotGivenUpByAnEarlier() {
        put(Samples.technology("hello", "{\"aliases\": [\"Hi\"]}"));
        var first = (Claim.Granted) names.claim("hello", List.of(), List.of("hi"));
        save(Samples.technology("hello"), "ann");
        put(Samples.technology("hello", "{\"aliases\": [\"Hi\"]}"));
        names.settle(first);
        assertThat(names.owner("hi")).contains("hello");
    }
}
