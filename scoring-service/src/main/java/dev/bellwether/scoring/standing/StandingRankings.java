package dev.bellwether.scoring.standing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.events.Json;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.Rankings;
import dev.bellwether.scoring.ranking.answer.Ranking;
import dev.bellwether.scoring.standing.store.StandingStore;

/** Answers the standing profiles anew. Only an answer that is another one is kept and told. */
final class StandingRankings {

    private final Rankings rankings;
    private final StandingStore store;
    private final Clock clock;

    StandingRankings(Rankings rankings, StandingStore store, Clock clock) {
        this.rankings = rankings;
        this.store = store;
        this.clock = clock;
    }

    /** @param standing all profiles that stand now */
    void renew(List<Profile> standing) {
        var outcomes = rankings.outcomes(standing);
        for (var profile : standing) {
            var outcome = outcomes.get(profile.id());
            var last = store.find(profile.id());
            if (changed(last, Answer.of(profile, outcome.ranked().size(), outcome.ranked(), outcome.excluded()))) {
                keep(profile, last);
            }
        }
        withdraw(standing.stream().map(Profile::id).collect(Collectors.toSet()));
    }

    /** What is told is taken from the ranking that it names; if somebody was faster, what they told is looked at again. */
    private void keep(Profile profile, Stood last) {
        var kept = Json.mapper().readValue(rankings.ofProfile(profile, Method.ADDITIVE, Answer.MOST, null).json(), Ranking.class);
        var answer = Answer.of(profile, kept.rankedTotal(), kept.ranked(), kept.excluded());
        var before = last;
        while (changed(before, answer) && !store.save(answer.after(before, kept.id(), kept.asOf()))) {
            before = store.find(profile.id());
        }
    }

    private void withdraw(Set<String> standing) {
        store.standing().stream().filter(each -> !standing.contains(each.profile()))
                .forEach(each -> store.withdraw(each, clock.instant()));
    }

    private static boolean changed(Stood last, Answer answer) {
        return last.told().map(Answer::of).filter(answer::equals).isEmpty();
    }
}
