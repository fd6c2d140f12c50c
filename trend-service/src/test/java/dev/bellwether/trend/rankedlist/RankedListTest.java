package dev.bellwether.trend.rankedlist;

import static dev.bellwether.trend.testing.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import dev.bellwether.events.trend.Period;
import org.junit.jupiter.api.Test;

class RankedListTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final RankedList first = RankedList.first("back-end", Period.parse("2023"), saying("go"), NOW);

    @Test
    void eachMomentHasItsEdition() {
        var list = first.saying(saying("rust"), NOW.plus(DAY)).saying(null, NOW.plus(DAY.multipliedBy(2)));

        assertThat(list.asOf(NOW.minusNanos(1))).isEmpty();
        assertThat(list.asOf(NOW)).contains(saying("go"));
        assertThat(list.asOf(NOW.plus(DAY))).contains(saying("rust"));
        assertThat(list.asOf(NOW.plus(DAY.multipliedBy(2)))).isEmpty();
        assertThat(list.asOf(null)).isEmpty();
        assertThat(list.withdrawn()).isTrue();
        assertThat(list.version()).isEqualTo(3);
    }

    @Test
    void sayingTheSameAgainIsNoEdition() {
        assertThat(first.saying(saying("go"), NOW.plus(DAY))).isSameAs(first);
        var withdrawn = first.saying(null, NOW.plus(DAY));
        assertThat(withdrawn.saying(null, NOW.plus(DAY))).isSameAs(withdrawn);
    }

    @Test
    void aClockThatGoesBackDoesNotChangeWhatWasSaidBefore() {
        var list = first.saying(saying("rust"), NOW.minus(DAY));

        assertThat(list.asOf(NOW)).contains(saying("go"));
        assertThat(list.asOf(null)).contains(saying("rust"));
    }

    @Test
    void ofMomentsBeforeTheOldestEditionKeptItSaysThatItForgot() {
        var list = first;
        for (int edition = 1; edition <= RankedList.REMEMBERED; edition++) {
            list = list.saying(saying("edition-" + edition), NOW.plus(DAY.multipliedBy(edition)));
        }
        assertThat(list.earlier()).hasSize(RankedList.REMEMBERED);
        assertThat(list.forgot(NOW)).isFalse();
        assertThat(list.forgot(NOW.minus(DAY))).isFalse();

        list = list.saying(saying("one-more"), NOW.plus(DAY.multipliedBy(100)));

        assertThat(list.earlier()).hasSize(RankedList.REMEMBERED);
        assertThat(list.forgot(NOW)).isTrue();
        assertThat(list.forgot(NOW.plus(DAY))).isFalse();
        assertThat(list.asOf(NOW.plus(DAY))).contains(saying("edition-1"));
    }

    @Test
    void anAuthorIsOneWhateverTheCaseAndSpacesAndListsOfAUniverseHaveItsPrefix() {
        assertThat(RankedList.authorKey(" Jane  DOE ")).isEqualTo(RankedList.authorKey("jane doe"));
        assertThat(RankedList.authorKey("Jane Do")).isNotEqualTo(RankedList.authorKey("jane doe"));
        assertThat(first.id()).startsWith(RankedList.prefix("back-end") + "2023.")
                .isNotEqualTo(RankedList.id("back-end", Period.parse("2024"), "someone"))
                .isNotEqualTo(RankedList.id("back-end", Period.parse("2023"), "someone else"));
    }

    private static ListContent saying(String name) {
        return new ListContent("Best", "Someone", null, 1, List.of(name, "java"));
    }
}
