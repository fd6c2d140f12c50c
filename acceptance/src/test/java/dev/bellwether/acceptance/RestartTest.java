package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class RestartTest {

    @Test
    void whatWasKnownIsKnownAfterARestartAndATokenStillCounts() throws Exception {
        var before = RunningSystem.api();
        var ranking = before.post("/api/rankings", Api.JSON, "{\"profile\": \"startup-mvp\"}").expect(201);
        var trend = before.get("/api/trends/django").expect(200).json();
        var technology = before.get("/api/technologies/django").expect(200);

        var token = RunningSystem.client("operator").token();

        RunningSystem.again();

        var after = RunningSystem.api();
        after.as(() -> token).get("/api/dead-letters/trend-service").expect(200);
        assertThat(after.get("/api/technologies/django").expect(200).header("ETag")).isEqualTo(technology.header("ETag"));
        assertThat(after.get(ranking.header("Location")).expect(200).json()).isEqualTo(ranking.json());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(after.get("/api/trends/django").expect(200).json()).isEqualTo(trend));
    }
}
