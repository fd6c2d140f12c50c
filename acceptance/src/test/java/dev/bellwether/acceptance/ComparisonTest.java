package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningSystem.class)
class ComparisonTest {

    private final Api api = RunningSystem.api();

    @Test
    void technologiesStandSideBySideWithFactsTrendsScoresAndReasons() {
        var answer = api.get("/api/comparisons?slugs=express,fastify,spring-boot&profile=high-traffic-api").expect(200);
        assertThat(answer.at("/facts").size()).isGreaterThan(10);
        assertThat(answer.at("/signals").size()).isPositive();
        assertThat(answer.at("/trends").valueStream().map(row -> row.path("from").asString())).contains("level.index");
        for (var each : answer.at("/technologies")) {
            var contribution = "/values/" + each.at("/technology/slug").asString() + "/contribution";
            assertThat(answer.at("/criteria").valueStream().mapToDouble(row -> row.at(contribution).asDouble()).sum())
                    .isCloseTo(each.at("/fit/score").asDouble(), within(1e-9));
        }
        assertThat(answer.at("/beats").size()).isEqualTo(3);
        assertThat(answer.at("/beats").valueStream()).allSatisfy(pair -> {
            assertThat(pair.path("differences").valueStream().mapToDouble(each -> each.path("difference").asDouble()).sum())
                    .isCloseTo(pair.path("margin").asDouble(), within(1e-9));
            assertThat(pair.path("sentence").asString()).endsWith(".");
        });
        assertThat(answer.at("/sentence").asString()).startsWith("By the needs of High-traffic API: ");
        assertThat(answer.at("/catalogRevision").asString()).startsWith("catalog.technologies@");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"slugs=express|/slugs", "slugs=express,express|/slugs",
            "slugs=express,no-such-thing|/slugs",
            "slugs=express,fastify&asOf=soon|/asOf"})
    void whatCannotBeComparedIsPointedAt(String query, String pointer) {
        api.get("/api/comparisons?" + query).expectProblem(400, pointer);
    }

    @Test
    void aProfileThatThereIsNotIsNotFound() {
        api.get("/api/comparisons?slugs=express,fastify&profile=no-such-profile").expectProblem(404);
    }
}
