package dev.bellwether.trend.observation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.parseMediaType;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.problem.ProblemAdvice;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.observation.LogUnavailable;
import dev.bellwether.trend.observation.ObservationLog;
import dev.bellwether.trend.observation.log.DeadBroker;
import dev.bellwether.trend.registry.store.MongoRegister;
import dev.bellwether.trend.signal.Signal;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class OutageTest {

    private static final String LINE = "{\"technology\":\"*\",\"signal\":\"hn.posts\",\"period\":\"2026-01\",\"value\":1}";

    @Test
    void withoutABrokerNothingIsAccepted() {
        try (var broker = new DeadBroker()) {
            unavailable(post(broker.log(), "application/json", LINE));
            unavailable(post(broker.log(), "application/x-ndjson", LINE + "\n" + LINE));
        }
    }

    @Test
    void aBrokerThatGoesAwayMidwayIsToldWithTheLinesThatAreSafe() {
        var sent = new AtomicInteger();
        ObservationLog log = _ -> sent.incrementAndGet() <= 2 ? done() : CompletableFuture.failedFuture(new LogUnavailable(null));

        var problem = unavailable(post(log, "application/x-ndjson", (LINE + "\n\n").repeat(10)));
        assertThat(problem.detail()).contains("Lines 1 to 4 were dealt with", "from line 5 on");
        assertThat(sent).hasValue(3);
    }

    @Test
    void aBodyThatBreaksOffIsNotAnsweredBeforeItsLinesAreSafe() {
        ObservationLog log = _ -> CompletableFuture.failedFuture(new LogUnavailable(null));

        unavailable(post(log, "text/csv", "technology,signal,period,value\n*,hn.posts,2026-01,1\n\"unclosed"));
    }

    private static Problem unavailable(ResponseSpec answer) {
        answer.expectHeader().valueEquals("Retry-After", "5");
        return Problem.of(answer, 503);
    }

    private static CompletionStage<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    private static ResponseSpec post(ObservationLog log, String type, String body) {
        var signals = new MongoRegister<>(EmbeddedMongo.database().getCollection("signals"), Signal.KIND, _ -> List.of(),
                () -> {});
        signals.insert(Examples.signal("hn.posts"));
        var controller = new ObservationController(new Names(), signals, log, Clock.systemUTC());
        return RestTestClient.bindToController(controller)
                .configureServer(server -> server.setControllerAdvice(new ProblemAdvice()))
                .build().post().uri("/api/observations").contentType(parseMediaType(type)).body(body).exchange();
    }
}
