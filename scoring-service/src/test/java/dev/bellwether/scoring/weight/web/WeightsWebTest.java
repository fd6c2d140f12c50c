package dev.bellwether.scoring.weight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsWebTest extends ServiceTest {

    @Test
    void pointsBecomeWeightsAndAZeroIsPointedOut() {
        post("/api/weights/points", "{\"points\":{\"security\":3,\"cost\":1,\"longevity\":0}}").expectStatus().isOk().expectBody()
                .jsonPath("$.method").isEqualTo("points").jsonPath("$.weights.security").isEqualTo(0.75)
                .jsonPath("$.weights.longevity").isEqualTo(0.0).jsonPath("$.findings.length()").isEqualTo(1)
                .jsonPath("$.findings[0].code").isEqualTo("NO_WEIGHT").jsonPath("$.findings[0].pointer")
                .isEqualTo("/points/longevity");
    }

    @Test
    void swingsAreRelativeToTheFirst() {
        post("/api/weights/swing", "{\"points\":{\"security\":100,\"cost\":25}}").expectStatus().isOk().expectBody()
                .jsonPath("$.weights.cost").isEqualTo(0.2).jsonPath("$.findings.length()").isEqualTo(0);
        post("/api/weights/swing", "{\"points\":{\"security\":60,\"cost\":15}}").expectStatus().isOk().expectBody()
                .jsonPath("$.weights.cost").isEqualTo(0.2).jsonPath("$.findings[0].code").isEqualTo("NO_FIRST_SWING");
    }

    @Test
    void anOrderIsEnough() {
        post("/api/weights/order", "{\"order\":[\"security\",\"cost\"]}").expectStatus().isOk().expectBody()
                .jsonPath("$.method").isEqualTo("rank-order-centroid").jsonPath("$.weights.security").isEqualTo(0.75);
        post("/api/weights/order", "{\"order\":[\"security\",\"cost\",\"longevity\"],\"form\":\"rank-sum\"}").expectStatus()
                .isOk()
                .expectBody().jsonPath("$.method").isEqualTo("rank-sum").jsonPath("$.weights.security").isEqualTo(0.5);
    }

    @Test
    void comparisonsInPairsNeedOneHalfOfTheMatrix() {
        post("/api/weights/pairwise", """
            {"criteria":["security","cost","longevity"],"matrix":[[null,2,4],[null,1,2],[0.25,null,null]]}""").expectStatus()
                .isOk()
                .expectBody().jsonPath("$.usable").isEqualTo(true).jsonPath("$.findings.length()").isEqualTo(0)
                .jsonPath("$.weights.security").value(Double.class, weight -> assertThat(weight).isCloseTo(4 / 7.0, within(1e-9)))
                .jsonPath("$.geometricMeanWeights.cost")
                .value(Double.class, weight -> assertThat(weight).isCloseTo(2 / 7.0, within(1e-9)));
    }

    @Test
    void comparisonsThatContradictEachOtherAreAnsweredWithTheWorstTriple() {
        post("/api/weights/pairwise", """
            {"criteria":["security","cost","longevity","flexibility"],
             "matrix":[[1,2,4,8],[null,1,2,null],[null,null,1,2],[null,9,null,1]]}""").expectStatus().isOk().expectBody()
                .jsonPath("$.usable").isEqualTo(false)
                .jsonPath("$.consistencyRatio").value(Double.class, ratio -> assertThat(ratio).isGreaterThan(0.1))
                .jsonPath("$.limit").isEqualTo(0.1)
                .jsonPath("$.worstTriple.length()").isEqualTo(3).jsonPath("$.worstTriple[2]").isEqualTo("flexibility")
                .jsonPath("$.findings[0].code").isEqualTo("INCONSISTENT").jsonPath("$.findings[0].pointer")
                .isEqualTo("/matrix/0/3")
                .jsonPath("$.findings[0].detail").value(String.class, detail -> assertThat(detail)
                        .contains("'security' is 2.00 times 'cost'", "that 0.111 times 'flexibility'", "makes 0.222",
                                "8.00 is said"));
    }

    @Test
    void bestAndWorstAreComparedWithTheRest() {
        post("/api/weights/best-worst", """
            {"best":"security","worst":"cost","bestToOthers":{"longevity":2,"cost":8},"othersToWorst":{"longevity":5}}""")
                .expectStatus().isOk().expectBody().jsonPath("$.usable").isEqualTo(true).jsonPath("$.limit").isEqualTo(0.1309)
                .jsonPath("$.leastConsistent").isEqualTo("longevity")
                .jsonPath("$.weights.security")
                .value(Double.class, weight -> assertThat(weight).isCloseTo(0.6071428571, within(1e-9)))
                .jsonPath("$.weights.cost")
                .value(Double.class, weight -> assertThat(weight).isCloseTo(0.0714285714, within(1e-9)));
    }

    @Test
    void bestAndWorstThatContradictTheRestAreAnsweredWithWhere() {
        post("/api/weights/best-worst", """
            {"best":"security","worst":"cost","bestToOthers":{"longevity":8,"cost":8},"othersToWorst":{"longevity":5}}""")
                .expectStatus().isOk().expectBody().jsonPath("$.usable").isEqualTo(false)
                .jsonPath("$.findings[0].pointer").isEqualTo("/othersToWorst/longevity").jsonPath("$.findings[0].detail")
                .value(String.class, detail -> assertThat(detail).contains("makes 40.0 times, but 8.00 is said"));
    }

    @Test
    void whatTheCatalogTellsApartIsForInformation() {
        add(Technologies.named("apart-a").kind("weighed-kind").facts(Map.of("learningCurve", "gentle")),
                Technologies.named("apart-b").kind("weighed-kind").facts(Map.of("learningCurve", "steep")));
        for (var method : new String[]{"entropy", "critic"}) {
            get("/api/weights/" + method).expectStatus().isOk().expectBody().jsonPath("$.method").isEqualTo(method)
                    .jsonPath("$.informationOnly").isEqualTo(true).jsonPath("$.asOf").exists()
                    .jsonPath("$.weights.productivity").value(Double.class, weight -> assertThat(weight).isPositive())
                    .jsonPath("$.known.productivity").value(Double.class, share -> assertThat(share).isPositive());
        }
    }

    @Test
    void nothingIsTakenFromCandidatesThatNothingTellsApart() {
        post("/api/profiles",
                "{\"id\":\"nobody-fits\",\"name\":\"Nobody\",\"weights\":{\"cost\":1},\"candidates\":{\"kinds\":[\"x\"]}}")
                .expectStatus().isCreated();
        get("/api/weights/entropy?profile=nobody-fits").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/profile");
        add(Technologies.named("same-a").kind("same-kind"), Technologies.named("same-b").kind("same-kind"));
        post("/api/profiles",
                "{\"id\":\"all-same\",\"name\":\"Same\",\"weights\":{\"cost\":1},\"candidates\":{\"kinds\":[\"same-kind\"]}}")
                .expectStatus().isCreated();
        get("/api/weights/critic?profile=all-same").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].detail")
                .value(String.class, detail -> assertThat(detail).startsWith("ZERO_WEIGHT_SUM"));
        get("/api/weights/critic?profile=no-such").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"points|{}|/points", "points|{\"points\":{}}|/points",
            "points|{\"points\":{\"cost\":0}}|/points", "points|{\"points\":{\"cost\":-1}}|/points/cost",
            "points|{\"points\":{\"beauty\":1}}|/points/beauty", "points|{\"points\":{\"cost\":null}}|/points/cost",
            "points|{\"scores\":{\"cost\":1}}|/scores", "swing|{\"points\":{\"cost\":101}}|/points/cost",
            "order|{\"order\":[]}|/order", "order|{\"order\":[\"cost\",\"cost\"]}|/order/1",
            "order|{\"order\":[\"cost\"],\"form\":\"square\"}|/form", "order|{\"order\":[\"cost\",null]}|/order/1",
            "pairwise|{\"criteria\":[\"cost\"],\"matrix\":[[1]]}|/criteria",
            "pairwise|{\"criteria\":[\"cost\",\"security\"]}|/matrix",
            "pairwise|{\"criteria\":[\"cost\",\"security\"],\"matrix\":[[1,2]]}|/matrix",
            "pairwise|{\"criteria\":[\"cost\",\"security\"],\"matrix\":[[1,2],[0.5]]}|/matrix/1",
            "pairwise|{\"criteria\":[\"cost\",\"security\"],\"matrix\":[[1,2],[2,1]]}|/matrix/1/0",
            "pairwise|{\"criteria\":[\"cost\",\"security\"],\"matrix\":[[1,null],[null,1]]}|/matrix/0/1",
            "pairwise|{\"criteria\":[\"cost\",\"security\"],\"matrix\":[[2,2],[null,1]]}|/matrix/0/0",
            "pairwise|{\"criteria\":[\"cost\",\"security\"],\"matrix\":[[1,-2],[null,1]]}|/matrix/0/1",
            "best-worst|{\"best\":\"cost\",\"worst\":\"cost\"}|/worst", "best-worst|{}|/best",
            "best-worst|{\"best\":\"cost\",\"worst\":\"security\",\"bestToOthers\":{},\"othersToWorst\":{}}|/bestToOthers/security",
            "best-worst|{\"best\":\"cost\",\"worst\":\"security\",\"bestToOthers\":{\"security\":3},\"othersToWorst\":{\"cost\":4}}|/othersToWorst/cost",
            "best-worst|{\"best\":\"cost\",\"worst\":\"security\",\"bestToOthers\":{\"security\":3,\"longevity\":2},\"othersToWorst\":{}}|/othersToWorst/longevity",
            "best-worst|{\"best\":\"cost\",\"worst\":\"security\",\"bestToOthers\":{\"security\":10},\"othersToWorst\":{}}|/bestToOthers/security",
            "best-worst|{\"best\":\"cost\",\"worst\":\"security\",\"bestToOthers\":{\"cost\":2,\"security\":3},\"othersToWorst\":{}}|/bestToOthers/cost"})
    void aFaultIsPointedAt(String method, String body, String pointer) {
        post("/api/weights/" + method, body).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }
}
