package dev.bellwether.scoring.standing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;

import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.answer.Excluded;
import dev.bellwether.scoring.ranking.answer.Ranked;

/**
 * What counts as the answer to a standing profile: two that are equal are one, whatever moved behind the third decimal.
 *
 * @param ranked the first places, best first, without their rank before
 */
record Answer(String name, long profileVersion, int rankedTotal, List<StandingPlace> ranked, List<String> excluded) {

    /** More places than this are not told. */
    static final int MOST = 200;

    private static final double DECIMALS = 1000;

    static Answer of(Profile profile, int total, List<Ranked> ranked, List<Excluded> excluded) {
        return new Answer(profile.name(), profile.version(), total, ranked.stream().limit(MOST).map(Answer::place).toList(),
                excluded.stream().map(each -> each.technology().slug()).toList());
    }

    static Answer of(StandingRanking told) {
        return new Answer(told.name(), told.profileVersion(), told.rankedTotal(),
                told.ranked().stream().map(each -> before(each, null)).toList(), told.excluded());
    }

    /** The event that the answer is now this, after what was told before. */
    StandingRanking after(Stood before, String ranking, Instant asOf) {
        var ranks = new HashMap<String, Integer>();
        before.told().ifPresent(told -> told.ranked().forEach(each -> ranks.put(each.technology(), each.rank())));
        var now = ranked.stream().map(each -> before(each, ranks.remove(each.technology()))).toList();
        return new StandingRanking(before.profile(), before.version() + 1, name, profileVersion, ranking,
                before.told().map(StandingRanking::ranking).orElse(null), asOf, rankedTotal, now,
                ranks.keySet().stream().sorted().toList(), excluded);
    }

    private static StandingPlace place(Ranked ranked) {
        return new StandingPlace(ranked.technology().slug(), ranked.technology().name(), ranked.rank(), null,
                rounded(ranked.score()), rounded(ranked.low()), rounded(ranked.high()), ranked.provisional());
    }

    private static StandingPlace before(StandingPlace place, Integer rank) {
        return new StandingPlace(place.technology(), place.name(), place.rank(), rank, place.score(), place.low(), place.high(),
                place.provisional());
    }

    private static double rounded(double score) {
        return Math.round(score * DECIMALS) / DECIMALS;
    }
}
