package dev.bellwether.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@TestPropertySource(properties = {"bellwether.limits.clients.reads.requests=3", "bellwether.limits.clients.reads.per=1d",
        "bellwether.limits.clients.writes.requests=2", "bellwether.limits.clients.writes.per=1d",
        "bellwether.limits.clients.computations.requests=2", "bellwether.limits.clients.computations.per=1s",
        "bellwether.limits.addresses.reads.requests=2", "bellwether.limits.addresses.reads.per=1d"})
class LimitTest extends GatewayTest {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    @Autowired
    private MeterRegistry metrics;

    private String name;

    /** Each test is a client of its own, so none sees what another spent. */
    @BeforeEach
    void somebodyElse() {
        name = "client-" + CLIENTS.incrementAndGet();
    }

    @Test
    void eachAnswerTellsTheBudgetAndWhatIsLeftOfIt() {
        read(name).expectStatus().isOk().expectHeader().valueEquals("RateLimit-Policy", "\"reads\";q=3;w=86400").expectHeader()
                .value("RateLimit", state -> assertThat(state).matches("\"reads\";r=2;t=\\d+"));
        read(name).expectHeader().value("RateLimit", state -> assertThat(state).startsWith("\"reads\";r=1;"));
    }

    @Test
    void aSpentBudgetIsAProblemThatSaysWhenThereIsMoreAndReachesNoService() {
        spend(3);
        CATALOG.forget();
        var refused = metrics.counter("bellwether.limits.refused", "budget", "reads").count();

        read(name).expectStatus().isEqualTo(429).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectHeader()
                .valueMatches("Retry-After", "[1-9]\\d*").expectHeader().valueMatches("RateLimit", "\"reads\";r=0;t=[1-9]\\d*")
                .expectBody().jsonPath("$.status").isEqualTo(429).jsonPath("$.type")
                .isEqualTo("https://iana.org/assignments/http-problem-types#quota-exceeded").jsonPath("$.violated-policies[0]")
                .isEqualTo("reads").jsonPath("$.instance").isEqualTo("/api/technologies");

        assertThat(CATALOG.requests()).isEmpty();
        assertThat(metrics.counter("bellwether.limits.refused", "budget", "reads").count()).isEqualTo(refused + 1);
    }

    @Test
    void budgetsAreSpentApart() {
        spend(3);
        read(name).expectStatus().isEqualTo(429);

        write(name).expectStatus().isOk().expectHeader().valueEquals("RateLimit-Policy", "\"writes\";q=2;w=86400");
        compute(name).expectStatus().isOk().expectHeader().valueEquals("RateLimit-Policy", "\"computations\";q=2;w=1");
    }

    @Test
    void whatOneClientSpendsIsNotAnothers() {
        spend(3);
        read(name).expectStatus().isEqualTo(429);
        read("another-" + name).expectStatus().isOk();
    }

    @Test
    void withoutATokenTheAddressHasTheBudget() {
        read(null).expectStatus().isOk().expectHeader().valueEquals("RateLimit-Policy", "\"reads\";q=2;w=86400");
        read(null).expectStatus().isOk();
        read(null).expectStatus().isEqualTo(429);
        read(name).expectStatus().isOk();
    }

    @Test
    void aBudgetIsThereAgainAfterATime() {
        await().until(() -> status() == 429);
        await().until(() -> status() == 200);
    }

    private int status() {
        return compute(name).returnResult(Void.class).getStatus().value();
    }

    private void spend(int times) {
        for (var i = 0; i < times; i++) {
            read(name).expectStatus().isOk();
        }
    }

    private ResponseSpec read(String client) {
        return as(client, "GET", "/api/technologies");
    }

    private ResponseSpec write(String client) {
        return as(client, "DELETE", "/api/technologies/hugo");
    }

    private ResponseSpec compute(String client) {
        return as(client, "GET", "/api/comparisons?slugs=hugo");
    }

    private ResponseSpec as(String who, String method, String path) {
        return anonymous().method(HttpMethod.valueOf(method)).uri(path).headers(headers -> {
            if (who != null) {
                headers.set("Authorization", TestIssuer.bearer(who));
            }
        }).exchange();
    }
}
