package dev.bellwether.trend.aggregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;
import tools.jackson.databind.JsonNode;

class RankAggregationReferenceTest {

    static Stream<ReferenceCase> lists() {
        return ReferenceCase.of("c01-rank-aggregation", "lists");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyMethodGivesTheWorkedScores(ReferenceCase reference) {
        var ballots = Ballots.of(reference.input().get("lists").valueStream()
                .map(list -> new Ballot(list.valueStream().map(JsonNode::asString).toList(), 1)).toList());
        if (ballots.items().isEmpty()) {
            reference.assertMatches(Map.of("ranking", order(ballots, Method.BORDA)));
            return;
        }
        var actual = new HashMap<String, Object>(Map.of(
                "bordaRelative", named(ballots, Method.BORDA.scores(ballots, 0)),
                "rrf60", named(ballots, Method.RRF.scores(ballots, 60)),
                "rrf10", named(ballots, Method.RRF.scores(ballots, Method.USUAL_K)),
                "bordaMeanRest", named(ballots, Method.BORDA_MEAN_REST.scores(ballots, 0)),
                "mc4", named(ballots, Method.MC4.scores(ballots, 0)),
                "rraRho", named(ballots, RobustRanks.pValues(ballots, (int) reference.number("universeSize"))),
                "kemenyCost", Kemeny.of(ballots).cost()));
        if (reference.expected().has("kemenyOrder")) {
            actual.put("kemenyOrder", order(ballots, Method.KEMENY));
        }
        reference.assertMatches(actual);
    }

    private static List<String> order(Ballots ballots, Method method) {
        return Consensus.of(ballots, method, 0).stream().map(Placed::item).toList();
    }

    private static Map<String, Double> named(Ballots ballots, double[] scores) {
        return IntStream.range(0, scores.length).boxed().collect(Collectors.toMap(ballots.items()::get, i -> scores[i]));
    }
}
