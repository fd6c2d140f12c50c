package dev.bellwether.trend.lookback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.ranking.Place;
import dev.bellwether.trend.ranking.Ranked;
import dev.bellwether.trend.ranking.RankingQuery;
import dev.bellwether.trend.ranking.Rankings;
import dev.bellwether.trend.ranking.SortKeys;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.Technologies;
import dev.bellwether.trend.view.TechnologyRef;
import org.jspecify.annotations.Nullable;

/**
 * Lists of the past, of the technologies that can be chosen today, in the order of the lists of now.
 *
 * @param past         what was known
 * @param technologies of today
 */
record PastRankings(Past past, Technologies technologies) implements Rankings {

    private record Candidate(double key, Standing standing) {

        String slug() {
            return standing.technology().slug();
        }

        boolean after(Place place, boolean reversed) {
            int order = reversed ? Double.compare(place.key(), key) : Double.compare(key, place.key());
            return order > 0 || order == 0 && slug().compareTo(place.slug()) > 0;
        }
    }

    @Override
    public List<Ranked> find(RankingQuery query) {
        var byKey = Comparator.comparingDouble(Candidate::key);
        var found = technologies.all().stream().filter(technology -> listed(technology, query))
                .map(technology -> candidate(technology, query)).filter(Objects::nonNull)
                .filter(candidate -> query.after() == null || candidate.after(query.after(), query.reversed()))
                .sorted((query.reversed() ? byKey.reversed() : byKey).thenComparing(Candidate::slug)).limit(query.limit())
                .toList();
        int position = query.after() == null ? 0 : query.after().position();
        var ranked = new ArrayList<Ranked>();
        for (var candidate : found) {
            ranked.add(new Ranked(new Place(candidate.key(), candidate.slug(), ++position), candidate.standing()));
        }
        return ranked;
    }

    private static boolean listed(TechnologyRef technology, RankingQuery query) {
        return !"retired".equals(technology.state()) && (query.kind() == null || query.kind().equals(technology.kind()));
    }

    /** Null if the technology is not in the list. */
    private @Nullable Candidate candidate(TechnologyRef technology, RankingQuery query) {
        var standing = new Standing(technology, past.trends().get(technology.slug()));
        if (standing.trend() == null || query.direction() != null && query.direction() != direction(standing, query)) {
            return null;
        }
        var key = SortKeys.of(standing.trend()).get(query.list());
        // Plus 0, as the database holds -0 and 0 to be the same.
        return key == null ? null : new Candidate(key + 0.0, standing);
    }

    private static Direction direction(Standing standing, RankingQuery query) {
        return standing.window(query.window()).map(WindowTrend::direction).orElse(Direction.INSUFFICIENT_DATA);
    }
}
