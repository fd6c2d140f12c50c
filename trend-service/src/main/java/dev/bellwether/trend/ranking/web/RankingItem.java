package dev.bellwether.trend.ranking.web;

import java.util.Objects;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Level;
import dev.bellwether.events.trend.RankInterval;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.ranking.OwnGrowth;
import dev.bellwether.trend.ranking.OwnLevel;
import dev.bellwether.trend.ranking.Ranked;
import dev.bellwether.trend.ranking.RankingQuery;
import dev.bellwether.trend.view.web.RankChange;

/**
 * A technology in a list; what is not known is left out.
 *
 * @param position    in this list, from 1
 * @param rank        by growth among all technologies with a growth, whatever the list leaves out
 * @param rankInterval the 90 % interval of the rank, and whether it really moved in the year
 * @param sourcesUsed how many sources the growth is combined from
 * @param bySource    what the one source says that the list is ordered by
 */
record RankingItem(int position, Technology technology, Direction direction, String label, Double growthPerYear, Double growthLow,
        Double growthHigh, Double confidence, Integer rank, Integer rankOf, Integer previousRank, Integer rankChange,
        RankInterval rankInterval, LevelPart level, long sourcesUsed, OwnPart bySource) {

    private static final WindowTrend NOTHING = new WindowTrend(null, Direction.INSUFFICIENT_DATA, "insufficient-data", null, null,
            null, null, null, null, null, false, null, null, null, null, null);

    record Technology(String slug, String name, String kind) {}

    record LevelPart(Double index, Integer rank, Integer rankOf, Integer previousRank, Integer rankChange,
            RankInterval rankInterval, double coverage) {

        static LevelPart of(Level level) {
            return level == null
                    ? null
                    : new LevelPart(level.index(), level.rank(), level.rankOf(), level.previousRank(),
                            RankChange.between(level.previousRank(), level.rank()), level.rankInterval(), level.coverage());
        }
    }

    record OwnPart(String source, Double growthPerYear, Double z) {

        static OwnPart of(String source, WindowTrend window, Level level) {
            var growth = OwnGrowth.of(window).get(source);
            return source == null
                    ? null
                    : new OwnPart(source, growth == null || growth.isEmpty() ? null : growth.getAsDouble(),
                            OwnLevel.of(level).get(source));
        }
    }

    static RankingItem of(Ranked ranked, RankingQuery query) {
        var technology = ranked.standing().technology();
        var trend = ranked.standing().window(query.window()).orElse(NOTHING);
        var level = ranked.standing().trend().level();
        return new RankingItem(ranked.place().position(),
                new Technology(technology.slug(), technology.name(), technology.kind()), trend.direction(), trend.label(),
                trend.growthPerYear(), trend.growthLow(), trend.growthHigh(), trend.confidence(), trend.rank(), trend.rankOf(),
                trend.previousRank(), RankChange.between(trend.previousRank(), trend.rank()), trend.rankInterval(),
                LevelPart.of(level), used(trend),
                OwnPart.of(query.source(), trend, level));
    }

    private static long used(WindowTrend trend) {
        return trend.sources().stream().filter(source -> Objects.equals(source.status(), "used")).map(SourceTrend::source)
                .distinct().count();
    }
}
