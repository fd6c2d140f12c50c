package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSystem.class)
class WeightsTest {

    private final Api api = RunningSystem.api();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        points     | {"points": {"security": 3, "cost": 1}}                                                                             | 0.75
        swing      | {"points": {"security": 100, "cost": 25}}                                                                          | 0.8
        order      | {"order": ["security", "cost"]}                                                                                    | 0.75
        order      | {"order": ["security", "cost"], "form": "rank-sum"}                                                                | 0.6666666667
        pairwise   | {"criteria": ["security", "cost"], "matrix": [[1, 4], [null, 1]]}                                                  | 0.8
        best-worst | {"best": "security", "worst": "cost", "bestToOthers": {"cost": 4}, "othersToWorst": {}}                            | 0.8
        """)
    void whatPeopleSayBecomesWeightsThatAProfileTakes(String way, String said, double security) {
        var weights = api.post("/api/weights/" + way, Api.JSON, said).expect(200);
        assertThat(weights.at("/weights/security").asDouble()).isCloseTo(security, within(1e-9));
        assertThat(weights.at("/findings").size()).isZero();
        var ranking = api.post("/api/rankings", Api.JSON, """
            {"weights": %s, "candidates": {"slugs": ["django", "rails"]}}""".formatted(weights.at("/weights"))).expect(201);
        assertThat(ranking.at("/ranked/0/contributions").valueStream()
                .filter(each -> each.path("criterion").asString().equals("security"))
                .map(each -> each.path("weight").asDouble())).singleElement().satisfies(
                        weight -> assertThat(weight).isCloseTo(security, within(1e-9)));
    }

    @Test
    void comparisonsThatContradictEachOtherAreAnsweredWithWhereTheyDo() {
        var answer = api.post("/api/weights/pairwise", Api.JSON, """
            {"criteria": ["security", "cost", "longevity"], "matrix": [[1, 9, 0.2], [null, 1, 5], [null, null, 1]]}""")
                .expect(200);
        assertThat(answer.at("/usable").asBoolean()).isFalse();
        assertThat(answer.at("/consistencyRatio").asDouble()).isGreaterThan(answer.at("/limit").asDouble());
        assertThat(answer.at("/worstTriple").size()).isEqualTo(3);
        assertThat(answer.at("/findings/0/detail").asString()).contains("'security' is 9.00 times 'cost'", "makes 45.0 times",
                "0.200 is said");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        points     | {"points": {"security": 0, "cost": 0}}                                                                | /points
        points     | {"points": {"security": -1, "cost": 2}}                                                               | /points/security
        swing      | {"points": {"beauty": 100}}                                                                           | /points/beauty
        order      | {"order": ["security", "security"]}                                                                   | /order/1
        pairwise   | {"criteria": ["security", "cost"], "matrix": [[1, 3], [3, 1]]}                                        | /matrix/1/0
        best-worst | {"best": "security", "worst": "security", "bestToOthers": {}, "othersToWorst": {}}                    | /worst
        """)
    void whatCannotBecomeWeightsIsPointedAt(String way, String said, String pointer) {
        api.post("/api/weights/" + way, Api.JSON, said).expectProblem(400, pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entropy", "critic"})
    void whatTheCatalogTellsApartIsToldForInformation(String way) {
        var weights = api.get("/api/weights/" + way + "?profile=high-traffic-api").expect(200);
        assertThat(weights.at("/informationOnly").asBoolean()).isTrue();
        assertThat(weights.at("/technologies").asInt()).isGreaterThan(10);
        assertThat(weights.at("/weights").valueStream().mapToDouble(each -> each.asDouble()).sum()).isCloseTo(1, within(1e-9));
        api.get("/api/weights/" + way + "?profile=no-such-profile").expectProblem(404);
    }
}
