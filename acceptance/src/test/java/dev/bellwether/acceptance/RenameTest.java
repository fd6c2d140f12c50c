package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class RenameTest {

    private final Api api = RunningSystem.api();

    @Test
    void aNewNameStandsInTrendAndRankingSoonAfter() {
        var before = api.get("/api/technologies/play").expect(200);
        api.patch("/api/technologies/play", "{\"name\": \"Play, renamed\"}", "If-Match", before.header("ETag")).expect(200);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(api.get("/api/trends/play").at("/technology/name").asString()).isEqualTo("Play, renamed");
            assertThat(ranked()).contains("Play, renamed");
        });
    }

    private String ranked() {
        return api.post("/api/rankings", Api.JSON, """
            {"weights": {"community-support": 1}, "candidates": {"slugs": ["play"]}}""").expect(201)
                .at("/ranked/0/technology/name")
                .asString();
    }
}
