package dev.bellwether.trend.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.events.trend.Level;
import dev.bellwether.events.trend.RankInterval;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.perspective.Perspective;
import dev.bellwether.trend.source.Health;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.TechnologyRef;
import dev.bellwether.trend.view.Window;
import dev.bellwether.trend.view.web.RankChange;

/**
 * Where one technology is heading, with everything behind it. Each number of a source stands beside the source's health of the moment. What is
 * not known is left out.
 *
 * @param reconstructed whether any of it was recorded only after the moment; null for now
 * @param leansOn       sources whose signals the direction rests on
 * @param leftOut       sources that could not say anything, and why
 */
record TrendReport(Instant asOf, Boolean reconstructed, TechnologyRef technology, Window window, @JsonUnwrapped Momentum momentum,
        LevelPart level, List<String> leansOn, List<LeftOut> leftOut, List<SourcePart> sources, List<ReadingPart> readings) {

    record Momentum(Direction direction, String label, Double growthPerYear, Double growthLow, Double growthHigh,
            Double confidence, Double pValue, Double qValue, Double disagreement, boolean sourcesDisagree, Integer rank,
            Integer rankOf, Integer previousRank, Integer rankChange, RankInterval rankInterval) {

        static final Momentum UNKNOWN = new Momentum(Direction.INSUFFICIENT_DATA, "insufficient-data", null, null, null, null,
                null, null, null, false, null, null, null, null, null);

        static Momentum of(WindowTrend of) {
            return new Momentum(of.direction(), of.label(), of.growthPerYear(), of.growthLow(), of.growthHigh(), of.confidence(),
                    of.pValue(), of.qValue(), of.disagreement(), of.sourcesDisagree(), of.rank(), of.rankOf(), of.previousRank(),
                    RankChange.between(of.previousRank(), of.rank()), of.rankInterval());
        }
    }

    record LevelPart(Double value, Double index, double coverage, Integer rank, Integer rankOf, Integer previousRank,
            Integer rankChange, Double error, RankInterval rankInterval, List<LevelSource> sources) {

        static LevelPart of(Level of, Map<String, Health> healths) {
            return of == null
                    ? null
                    : new LevelPart(of.value(), of.index(), of.coverage(), of.rank(), of.rankOf(), of.previousRank(),
                            RankChange.between(of.previousRank(), of.rank()), of.error(), of.rankInterval(),
                            of.sources().stream()
                                    .map(part -> new LevelSource(part, healths.get(Source.ofSignal(part.signal())))).toList());
        }
    }

    record LevelSource(@JsonUnwrapped SourceLevel level, Health health) {}

    record SourcePart(@JsonUnwrapped SourceTrend trend, Health health) {}

    record ReadingPart(@JsonUnwrapped Reading reading, Health health) {}

    /** @param healths of the sources by id */
    static TrendReport of(Standing standing, Perspective perspective, Window window, Map<String, Health> healths) {
        var trend = standing.trend();
        var momentum = standing.window(window);
        var sources = momentum.map(WindowTrend::sources).orElse(List.of());
        return new TrendReport(perspective.asOf(standing).orElse(null), perspective.reconstructed(), standing.technology(),
                window, momentum.map(Momentum::of).orElse(Momentum.UNKNOWN),
                trend == null ? null : LevelPart.of(trend.level(), healths), LeftOut.leansOn(sources), LeftOut.of(sources),
                sources.stream()
                        .map(source -> new SourcePart(source, healths.get(source.source()))).toList(),
                trend == null
                        ? List.of()
                        : trend.readings().stream()
                                .map(reading -> new ReadingPart(reading, healths.get(Source.ofSignal(reading.signal()))))
                                .toList());
    }
}
