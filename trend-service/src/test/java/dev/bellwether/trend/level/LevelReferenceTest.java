package dev.bellwether.trend.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;
import dev.bellwether.trend.statistics.Ranks;
import tools.jackson.databind.JsonNode;

class LevelReferenceTest {

    static Stream<ReferenceCase> panels() {
        return ReferenceCase.of("b14-level-index", "panelMean");
    }

    static Stream<ReferenceCase> shares() {
        return ReferenceCase.of("b14-level-index", "weights").filter(reference -> !reference.input().has("panelMean"));
    }

    static Stream<ReferenceCase> ranks() {
        return ReferenceCase.of("b14-level-index", "values");
    }

    @ParameterizedTest
    @MethodSource("panels")
    void levelsAreMeasuredAgainstTheFrozenPanel(ReferenceCase reference) {
        var weights = reference.doubles("weights");
        var z = new ArrayList<List<Double>>();
        var technologies = new ArrayList<Map<String, Object>>();
        for (var row : reference.input().get("counts")) {
            var scores = IntStream.range(0, weights.length).mapToObj(s -> z(reference, row.get(s), s)).toArray(Double[]::new);
            var level = LevelIndex.of(IntStream.range(0, weights.length)
                    .mapToObj(s -> new LevelIndex.Part(weights[s], scores[s], 0)).toList()).orElseThrow();
            z.add(Arrays.asList(scores));
            technologies.add(Map.of("level", level.value(), "coverage", level.available() / Arrays.stream(weights).sum(),
                    "index0to100", level.index()));
        }
        reference.assertMatches(Map.of("z", z, "technologies", technologies));
    }

    private static Double z(ReferenceCase reference, JsonNode count, int s) {
        return count.isNull()
                ? null
                : new PanelScale(reference.doubles("panelMean")[s], reference.doubles("panelSd")[s],
                        reference.doubles("offset")[s]).z(count.asDouble());
    }

    @ParameterizedTest
    @MethodSource("shares")
    void sharesAddUpByWeight(ReferenceCase reference) {
        var counts = reference.input().get("counts").valueStream().map(ReferenceCase::doubles).toArray(double[][]::new);
        var shares = Shares.of(counts);
        reference.assertMatches(Map.of("shares", shares, "rating", Shares.rating(shares, reference.doubles("weights"))));
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void ranksBecomeNormalScores(ReferenceCase reference) {
        var values = reference.doubles("values");
        reference.assertMatches(Map.of("ranks", Ranks.average(values), "blom", RankNormal.scores(values)));
    }
}
