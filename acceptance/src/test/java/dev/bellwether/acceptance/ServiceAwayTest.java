package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
@ExtendWith(RunningSystem.class)
class ServiceAwayTest {

    private final Api api = RunningSystem.api();

    @Test
    void anOverviewWithoutOneServiceSaysWhichPartIsMissingAndHowOldTheRestIs() {
        var whole = api.get("/api/technologies/php/overview").expect(200);
        assertThat(whole.at("/missing").size()).isZero();
        assertThat(whole.at("/technology/name").asString()).isEqualTo("PHP");

        RunningSystem.whileAway("scoring", () -> {
            await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
                var partial = api.get("/api/technologies/perl/overview").expect(200);
                assertThat(partial.at("/missing/0/part").asString()).isEqualTo("scores");
                assertThat(partial.at("/missing/0/reason").asString()).isNotBlank();
                assertThat(partial.at("/technology/slug").asString()).isEqualTo("perl");
                assertThat(partial.at("/trend/direction").asString()).isNotBlank();
                assertThat(partial.at("/ages/trend").asString()).isNotBlank();
            });
            var away = api.get("/api/profiles/never-asked-for").expectProblem(503);
            assertThat(away.header("Retry-After")).isNotBlank();
            assertThat(api.get("/api/technologies/php").status()).as("the others go on").isEqualTo(200);
        });

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(api.get("/api/technologies/php/overview").expect(200).at("/missing").size()).isZero());
    }

    @Test
    void whatWasAcceptedBeforeTheTrendServiceStoppedIsInTheTrendAfterwards() {
        api.post("/api/observations", Api.JSON,
                "{\"technology\": \"hugo\", \"signal\": \"git-history.new-authors\", \"period\": \"2001-01\", \"value\": 41}")
                .expect(202);
        RunningSystem.whileAway("trend", () -> api.post("/api/observations", Api.JSON,
                "{\"technology\": \"hugo\", \"signal\": \"git-history.new-authors\", \"period\": \"2001-02\", \"value\": 42}")
                .expectProblem(503));
        await().atMost(Duration.ofSeconds(90)).untilAsserted(
                () -> assertThat(api.get("/api/trends/hugo/series?signal=git-history.new-authors").expect(200).text())
                        .contains("2001-01")
                        .doesNotContain("2001-02"));
    }
}
