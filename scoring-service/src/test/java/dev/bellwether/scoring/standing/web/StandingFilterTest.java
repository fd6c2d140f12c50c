package dev.bellwether.scoring.standing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.bellwether.defaults.live.LiveEvent;
import dev.bellwether.defaults.live.Removed;
import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.events.scoring.StandingRanking;
import org.junit.jupiter.api.Test;

class StandingFilterTest {

    private static final StandingFilter ALL = new StandingFilter(Set.of());

    @Test
    void onlyWhoMovedIsTold() {
        var told = ALL.event(told(List.of(), place("a", 1, 2), place("b", 2, 1), place("c", 3, 3), place("d", 4, null)))
                .orElseThrow();
        assertThat(told.type()).isEqualTo("ranking");
        assertThat(((StandingFilter.Moved) told.data()).moved()).extracting(StandingPlace::technology).containsExactly("a", "b",
                "d");
    }

    @Test
    void whoLeftIsTold() {
        assertThat(ALL.event(told(List.of("gone"), place("a", 1, 1)))).isPresent();
    }

    @Test
    void scoresThatMoveNobodyAreNotTold() {
        assertThat(ALL.event(told(List.of(), place("a", 1, 1)))).isEmpty();
    }

    @Test
    void aClientHearsOfTheProfilesThatItAskedFor() {
        var told = told(List.of(), place("a", 1, null));
        assertThat(new StandingFilter(Set.of("p")).event(told)).isPresent();
        assertThat(new StandingFilter(Set.of("q")).event(told)).isEmpty();
    }

    @Test
    void aProfileThatStandsNoLongerIsToldToWhoAskedForIt() {
        var removed = new Removed("scoring.rankings", "p", Instant.EPOCH);
        assertThat(ALL.event(removed)).contains(new LiveEvent("withdrawn", new StandingFilter.Withdrawn("p", Instant.EPOCH)));
        assertThat(new StandingFilter(Set.of("q")).event(removed)).isEmpty();
    }

    private static StandingPlace place(String slug, int rank, Integer before) {
        return new StandingPlace(slug, slug, rank, before, 0.5, 0.4, 0.6, false);
    }

    private static StandingRanking told(List<String> left, StandingPlace... places) {
        return new StandingRanking("p", 2, "P", 1, "r2", "r1", Instant.EPOCH, places.length, List.of(places), left, List.of());
    }
}
