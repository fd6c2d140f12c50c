package dev.bellwether.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@TestPropertySource(properties = "bellwether.cache.fresh-unheard=1m")
class CacheFilterTest extends GatewayTest {

    private static final Map<String, String> BEARERS = new HashMap<>();

    private static final String PATH = "/api/trends/hugo";

    @Test
    void theSameIsAskedOnceAndTheSecondAnswerSaysHowOldItIs() {
        TREND.answersJson(200, "{\"rank\":1}");

        get(PATH).expectStatus().isOk().expectHeader().valueEquals("Cache-Status", "bellwether; fwd=uri-miss").expectHeader()
                .doesNotExist("Age");
        get(PATH).expectStatus().isOk().expectHeader().valueMatches("Cache-Status", "bellwether; hit; ttl=\\d+").expectHeader()
                .valueMatches("Age", "\\d+").expectHeader().contentType(MediaType.APPLICATION_JSON).expectHeader()
                .doesNotExist("Bellwether-Stale").expectBody(String.class).isEqualTo("{\"rank\":1}");

        assertThat(TREND.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"/api/trends/hugo?asOf=2026-01-01, application/json", "/api/trends/hugo, */*",
            "/api/trends/jekyll, application/json"})
    void anotherQueryPathOrMediaTypeIsAnotherAnswer(String path, String accept) {
        get(PATH).expectStatus().isOk();

        client.get().uri(path).header("Accept", accept).exchange().expectStatus().isOk();

        assertThat(TREND.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control: no-store", "Cache-Control: private, max-age=60", "Cache-Control: no-cache",
            "Set-Cookie: a=b", "Vary: Accept, Accept-Language", "Vary: *"})
    void whatMustNotBeSharedIsNotKept(String header) {
        var parts = header.split(": ");
        TREND.answers((_, response) -> response.header("Content-Type", "application/json").header(parts[0], parts[1])
                .sendString(Mono.just("{}")));

        get(PATH).expectStatus().isOk();
        get(PATH).expectStatus().isOk();

        assertThat(TREND.requests()).hasSize(2);
    }

    @Test
    void onesAnswerIsNeverAnothersUnlessItIsPublic() {
        getAs("alice").expectStatus().isOk();
        getAs("alice").expectStatus().isOk();
        getAs("bob").expectStatus().isOk();
        assertThat(TREND.requests()).as("one for each").hasSize(2);

        TREND.forget();
        TREND.answers((_, response) -> response.header("Content-Type", "application/json").header("Cache-Control", "public")
                .sendString(Mono.just("{}")));
        getAs("carol").expectStatus().isOk();
        getAs("dave").expectStatus().isOk();
        assertThat(TREND.requests()).as("one for all").hasSize(1);
    }

    @Test
    void aClientThatWantsNoCacheGetsNone() {
        get(PATH).expectStatus().isOk();

        client.get().uri(PATH).accept(MediaType.APPLICATION_JSON).header("Cache-Control", "no-cache").exchange().expectStatus()
                .isOk();

        assertThat(TREND.requests()).hasSize(2);
    }

    @Test
    void whoHasWhatIsKnownIsToldSo() {
        TREND.answers((_, response) -> response.header("Content-Type", "application/json").header("ETag", "\"7\"")
                .sendString(Mono.just("{}")));
        get(PATH).expectStatus().isOk();

        client.get().uri(PATH).accept(MediaType.APPLICATION_JSON).header("If-None-Match", "W/\"7\"").exchange().expectStatus()
                .isNotModified().expectHeader().valueEquals("ETag", "\"7\"").expectBody().isEmpty();
        client.head().uri(PATH).accept(MediaType.APPLICATION_JSON).exchange().expectStatus().isOk().expectHeader()
                .contentLength(2).expectBody().isEmpty();

        assertThat(TREND.requests()).hasSize(1);
    }

    @Test
    void whoChangedSomethingNeverReadsWhatWasBefore() {
        get(PATH).expectStatus().isOk();

        client.post().uri("/api/observations").contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus()
                .isOk();
        TREND.answersJson(200, "{\"rank\":2}");

        get(PATH).expectHeader().valueEquals("Cache-Status", "bellwether; fwd=stale").expectBody(String.class)
                .isEqualTo("{\"rank\":2}");
    }

    @Test
    void anAnswerThatWasComputedBeforeAChangeAndComesAfterItIsNotKept() throws Exception {
        var slow = Sinks.<String>one();
        var reached = new CompletableFuture<Void>();
        TREND.answers((request, response) -> {
            reached.complete(null);
            return response.header("Content-Type", "application/json")
                    .sendString(request.method().name().equals("GET") ? slow.asMono() : Mono.just("{}"));
        });
        var early = CompletableFuture.supplyAsync(() -> get(PATH).expectStatus().isOk().returnResult(String.class));
        reached.get(5, TimeUnit.SECONDS);

        client.put().uri("/api/signals/x").contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus()
                .isOk();
        slow.tryEmitValue("{\"rank\":1}");
        early.get(5, TimeUnit.SECONDS).getResponseBody().blockLast();
        TREND.answersJson(200, "{\"rank\":2}");

        get(PATH).expectBody(String.class).isEqualTo("{\"rank\":2}");
    }

    @Test
    void whatSeveralClientsWantAtATimeIsAskedOnce() throws Exception {
        var slow = Sinks.<String>one();
        var reached = new CompletableFuture<Void>();
        TREND.answers((_, response) -> {
            reached.complete(null);
            return response.header("Content-Type", "application/json").sendString(slow.asMono());
        });
        var first = CompletableFuture.supplyAsync(() -> get(PATH).expectStatus().isOk().returnResult(String.class));
        reached.get(5, TimeUnit.SECONDS);
        var second = CompletableFuture.supplyAsync(() -> get(PATH).expectStatus().isOk().returnResult(String.class));
        slow.tryEmitValue("{\"rank\":1}");

        for (var answer : List.of(first, second)) {
            assertThat(answer.get(5, TimeUnit.SECONDS).getResponseBody().blockLast()).isEqualTo("{\"rank\":1}");
        }
        assertThat(TREND.requests()).hasSize(1);
    }

    @Test
    void aComputationChangesNothing() {
        client.get().uri("/api/profiles").exchange().expectStatus().isOk();

        client.post().uri("/api/comparisons").contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus()
                .isOk();

        client.get().uri("/api/profiles").exchange().expectHeader().valueMatches("Cache-Status", ".*hit.*");
    }

    @Test
    void exportsAndDeadLettersAreNotKept() {
        for (var i = 0; i < 2; i++) {
            client.get().uri("/api/technologies").header("Accept", "application/x-ndjson").exchange().expectStatus().isOk();
            client.get().uri("/api/dead-letters/catalog-service").exchange().expectStatus().isOk();
        }

        assertThat(CATALOG.requests()).hasSize(4);
    }

    private ResponseSpec get(String path) {
        return client.get().uri(path).accept(MediaType.APPLICATION_JSON).exchange();
    }

    private ResponseSpec getAs(String subject) {
        return client.get().uri(PATH).header("Authorization", BEARERS.computeIfAbsent(subject, TestIssuer::bearer)).exchange();
    }
}
