package dev.bellwether.scoring.standing.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.defaults.live.LiveEvent;
import dev.bellwether.defaults.live.Removed;
import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.events.scoring.StandingRanking;

/**
 * What a client wants to hear of.
 *
 * @param profiles ids; empty for all
 */
record StandingFilter(Set<String> profiles) {

    /**
     * A change of ranks.
     *
     * @param ranking         where the whole answer is
     * @param previousRanking where the one before is; null if there was none
     * @param moved           who came or has another rank
     * @param left            who stands there no more
     */
    record Moved(String profile, long version, String name, long profileVersion, String ranking, String previousRanking,
            Instant asOf, int rankedTotal, List<StandingPlace> moved, List<String> left) {}

    /** A profile that stands no longer, or is no more. */
    record Withdrawn(String profile, Instant at) {}

    /** Scores that move without moving anybody are not told. */
    Optional<LiveEvent> event(Object fact) {
        return switch (fact) {
            case StandingRanking told when wanted(told.profile()) ->
                Optional.of(moved(told)).filter(each -> !each.moved().isEmpty() || !each.left().isEmpty())
                        .map(each -> new LiveEvent("ranking", each));
            case Removed removed when wanted(removed.key()) ->
                Optional.of(new LiveEvent("withdrawn", new Withdrawn(removed.key(), removed.at())));
            default -> Optional.empty();
        };
    }

    private boolean wanted(String profile) {
        return profiles.isEmpty() || profiles.contains(profile);
    }

    private static Moved moved(StandingRanking told) {
        var moved = told.ranked().stream().filter(each -> !Objects.equals(each.rankBefore(), each.rank())).toList();
        return new Moved(told.profile(), told.version(), told.name(), told.profileVersion(), told.ranking(),
                told.previousRanking(), told.asOf(), told.rankedTotal(), moved, told.left());
    }
}
