package dev.bellwether.gateway.cache;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class StaleAnswerTest extends GatewayTest {

    @BeforeEach
    void oneAnswerIsKnown() {
        TREND.answersJson(200, "{\"rank\":1}");
        get("/api/trends/hugo").expectStatus().isOk();
    }

    @Test
    void whenAServiceIsAwayItsLastAnswerIsGivenAndMarkedWithItsAge() {
        TREND.goesAway();

        expectStale("bellwether; fwd=stale; fwd-status=503; detail=stale-if-error");
    }

    @Test
    void soItIsWhenItTakesTooLong() {
        TREND.neverAnswers();

        expectStale("bellwether; fwd=stale; fwd-status=504; detail=stale-if-error");
    }

    @Test
    void soItIsWhenItSaysItselfThatItCannot() {
        TREND.answersJson(503, "{\"status\":503}");

        expectStale("bellwether; fwd=stale; fwd-status=503; detail=stale-if-error");
    }

    @Test
    void nothingIsInventedForWhatWasNeverAnswered() {
        TREND.goesAway();

        get("/api/trends/jekyll").expectStatus().isEqualTo(503).expectHeader().doesNotExist("Bellwether-Stale");
    }

    @Test
    void aFaultOfTheServiceIsShown() {
        TREND.answersJson(500, "{\"status\":500}");

        get("/api/trends/hugo").expectStatus().isEqualTo(500);
    }

    @Test
    void whoWantsNoCacheIsToldThatTheServiceIsAway() {
        TREND.goesAway();

        client.get().uri("/api/trends/hugo").header("Cache-Control", "no-cache").exchange().expectStatus().isEqualTo(503);
    }

    @Test
    void whenTheServiceIsBackItIsAskedAgain() {
        TREND.goesAway();
        get("/api/trends/hugo").expectHeader().exists("Bellwether-Stale");
        TREND.comesBack();
        TREND.answersJson(200, "{\"rank\":2}");

        get("/api/trends/hugo").expectHeader().doesNotExist("Bellwether-Stale").expectBody(String.class)
                .isEqualTo("{\"rank\":2}");
    }

    private void expectStale(String status) {
        get("/api/trends/hugo").expectStatus().isOk().expectHeader().valueEquals("Cache-Status", status).expectHeader()
                .valueMatches("Age", "\\d+").expectHeader().valueMatches("Bellwether-Stale", "PT\\d+S").expectBody(String.class)
                .isEqualTo("{\"rank\":1}");
    }

    private ResponseSpec get(String path) {
        return client.get().uri(path).exchange();
    }
}
