package dev.bellwether.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.gateway.GatewayTest;
import dev.bellwether.gateway.StubService;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class StreamTest extends GatewayTest {

    /** Four of them are longer than the time limit of a request. */
    private static final Duration BEYOND_A_QUARTER = Duration.ofMillis(300);

    @Autowired
    private MeterRegistry metrics;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Stream<String>> open = new ArrayList<>();
    private Teller trends;
    private Teller rankings;

    /** A service that tells what it is told to, to whoever listens. */
    private static final class Teller {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private volatile Sinks.Many<String> events = Sinks.many().multicast().directBestEffort();

        Teller(StubService service) {
            service.answers((request, response) -> {
                asked.add(request.requestHeaders().get("Last-Event-ID", "") + " "
                        + request.requestHeaders().get("Authorization", ""));
                return response.sse().sendString(Flux.concat(Mono.just("id:start-0:1\n:here\n\n"), events.asFlux()));
            });
        }

        void tells(String id, String data) {
            events.tryEmitNext("id:" + id + "\nevent:told\ndata:" + data + "\n\n");
        }

        void ends() {
            var ending = events;
            events = Sinks.many().multicast().directBestEffort();
            ending.tryEmitComplete();
        }
    }

    @BeforeEach
    void theyTell() {
        trends = new Teller(TREND);
        rankings = new Teller(SCORING);
    }

    @AfterEach
    void leave() {
        open.forEach(Stream::close);
        await().until(() -> metrics.get("bellwether.live.subscribers").gauge().value() == 0);
    }

    @Test
    void whatIsToldArrivesAtOnceAndNotOnlyWithinTheTimeLimit() {
        var heard = hear("/api/trends/stream?technology=hugo");
        for (var number = 1; number <= 4; number++) {
            trends.tells("changes-0:" + number, "event " + number);
            var expected = "data:event " + number;
            await().until(() -> heard.contains(expected));
            await().pollDelay(BEYOND_A_QUARTER).until(() -> true);
        }
        assertThat(TREND.requests()).containsExactly("GET /api/trends/stream?technology=hugo");
    }

    @Test
    void moreThanTheLimitAreToldToComeBack() {
        IntStream.range(0, 3).forEach(_ -> hear("/api/trends/stream"));
        var refused = listen("/api/rankings/stream");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("10");
    }

    @Test
    void theJoinedStreamTellsBothAndItsIdLeadsBehindBoth() {
        var heard = hear("/api/stream?technology=hugo&profile=docs%20site");
        assertThat(TREND.requests()).containsExactly("GET /api/trends/stream?technology=hugo");
        assertThat(SCORING.requests()).containsExactly("GET /api/rankings/stream?profile=docs%20site");
        trends.tells("changes-0:5", "risen");
        await().until(() -> heard.contains("data:risen"));
        rankings.tells("rankings-0:7", "moved");
        await().until(() -> heard.contains("data:moved"));
        var id = heard.stream().filter(line -> line.startsWith("id:")).toList().getLast().substring(3);
        assertThat(id).isEqualTo("trends=changes-0:5;rankings=rankings-0:7");

        hear("/api/stream", "Last-Event-ID", id, "Authorization", "Basic b2Y6bWU=");

        assertThat(trends.asked).last().isEqualTo("changes-0:5 Basic b2Y6bWU=");
        assertThat(rankings.asked).last().isEqualTo("rankings-0:7 Basic b2Y6bWU=");
    }

    @Test
    void aServiceThatGoesIsToldOnceAndAskedAgainBehindWhatItTold() {
        var heard = hear("/api/stream");
        trends.tells("changes-0:5", "before");
        await().until(() -> heard.contains("data:before"));
        trends.ends();
        await().until(() -> trends.asked.size() == 2);
        assertThat(trends.asked.getLast()).startsWith("changes-0:5");
        await().until(() -> {
            trends.tells("changes-0:6", "after");
            return heard.contains("data:after");
        });
        assertThat(heard).containsOnlyOnce("event:missing");
        assertThat(heard).anyMatch(line -> line.startsWith("data:{") && line.contains("\"channel\":\"trends\"")
                && line.contains("\"reason\":\"unavailable\""));
    }

    @Test
    void oneServiceThatIsAwayDoesNotKeepTheOtherFromTelling() {
        TREND.goesAway();
        var heard = hear("/api/stream");
        assertThat(heard).contains("event:missing");
        rankings.tells("rankings-0:7", "moved");
        await().until(() -> heard.contains("data:moved"));
    }

    @Test
    void whatAServiceRefusesIsTheAnswerAndSoIsAnIdThatWasNotGivenOut() {
        TREND.answersJson(400, "{\"title\": \"Invalid input\", \"status\": 400, \"errors\": [{\"pointer\": \"/window\"}]}");
        client.get().uri("/api/stream?window=P9Y").exchange().expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/window");
        for (var id : List.of("yesterday", "trends=", "trends=a b", "sources=a-0:1")) {
            client.get().uri("/api/stream").header("Last-Event-ID", id).exchange().expectStatus().isBadRequest().expectBody()
                    .jsonPath("$.errors[0].pointer").isEqualTo("/Last-Event-ID");
        }
    }

    @Test
    void aStreamOfWhichNothingIsHeardAnyMoreIsEnded() {
        var heard = hear("/api/trends/stream");
        await().until(() -> heard.contains("(end)"));
    }

    /** Its lines, from its first event on. */
    private List<String> hear(String path, String... headers) {
        var heard = new CopyOnWriteArrayList<String>();
        var response = listen(path, headers);
        assertThat(response.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> {
            try {
                response.body().forEach(heard::add);
                heard.add("(end)");
            } catch (UncheckedIOException _) {
                heard.add("(broken)");
            }
        });
        await().until(() -> heard.contains(""));
        return heard;
    }

    private HttpResponse<Stream<String>> listen(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = http.sendAsync(request.build(), BodyHandlers.ofLines()).join();
        open.add(response.body());
        return response;
    }
}
