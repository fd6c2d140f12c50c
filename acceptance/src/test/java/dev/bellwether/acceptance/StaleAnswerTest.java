package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
@ExtendWith(RunningSystem.class)
class StaleAnswerTest {

    private static final String KNOWN = "/api/profiles/startup-mvp";

    private final Api api = RunningSystem.api();

    @Test
    void aServiceThatIsAwayIsLeftAloneSpokenForByItsLastAnswersAndAskedAgainWhenItIsBack() {
        var kept = await().atMost(Duration.ofSeconds(30)).until(() -> {
            api.get(KNOWN).expect(200);
            return api.get(KNOWN).expect(200);
        }, answer -> answer.header("Cache-Status").contains("hit"));
        api.get("/api/technologies/php/overview").expect(200);

        RunningSystem.whileAway("scoring", () -> {
            await("the breaker is open: scoring-service is spared").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var refused = api.get("/api/profiles/asked-for-by-nobody").expectProblem(503);
                assertThat(refused.header("Retry-After")).isNotBlank();
                assertThat(refused.at("/service").asString()).isEqualTo("scoring-service");
            });
            await("what was known has become stale").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var stale = api.get(KNOWN).expect(200);
                assertThat(stale.header("Bellwether-Stale")).isNotNull();
                assertThat(Duration.parse(stale.header("Bellwether-Stale"))).isPositive();
                assertThat(stale.header("Age")).isNotBlank();
                assertThat(stale.header("Cache-Status")).contains("fwd=stale", "stale-if-error");
                assertThat(stale.text()).isEqualTo(kept.text());
            });
            api.post("/api/rankings", Api.JSON, "{\"profile\": \"startup-mvp\"}").expectProblem(503);
            await("an overview says so too").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var overview = api.get("/api/technologies/php/overview").expect(200);
                assertThat(overview.at("/missing").size() + overview.at("/stale").size()).isPositive();
            });
        });

        await("half-open, then closed").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            api.get("/api/profiles/asked-for-by-nobody").expectProblem(404);
            assertThat(api.get(KNOWN).expect(200).header("Bellwether-Stale")).isNull();
        });
        await("nothing is stale any more").atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertThat(api.get("/api/technologies/php/overview").expect(200).at("/stale").size()).isZero());
    }

    @Test
    void whatAClientChangedIsInWhatItReadsNext() {
        api.post("/api/technologies", Api.JSON, technology("Zero")).expect(201);
        var path = "/api/technologies/read-your-writes";
        for (var name : List.of("One", "Two", "Three")) {
            var tag = api.get(path).expect(200).header("ETag");
            api.put(path, technology(name), "If-Match", tag).expect(200);
            assertThat(api.get(path).expect(200).at("/name").asString()).endsWith(name);
        }
    }

    private static String technology(String name) {
        return "{\"slug\": \"read-your-writes\", \"name\": \"Read Your Writes %s\", \"kind\": \"library\"}".formatted(name);
    }
}
