package dev.bellwether.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import dev.bellwether.gateway.Gateway;
import dev.bellwether.gateway.StubService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two whole gateways on one database. */
class TwoGatewaysTest {

    private static final Mongo MONGO = new Mongo();
    private static final StubService CATALOG = new StubService();
    private static final List<ConfigurableApplicationContext> GATEWAYS = new ArrayList<>();

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        CATALOG.answersJson(200, "{}");
        for (var i = 0; i < 2; i++) {
            GATEWAYS.add(new SpringApplicationBuilder(Gateway.class).run("--server.port=0", "--management.server.port=0",
                    "--spring.mongodb.uri=" + MONGO.uri(),
                    "--bellwether.services.catalog=" + CATALOG.url(), "--bellwether.cache.fresh-unheard=0s",
                    "--bellwether.limits.store.timeout=10s",
                    "--bellwether.limits.addresses.reads.requests=6", "--bellwether.limits.addresses.reads.per=1d"));
        }
    }

    @AfterAll
    static void end() {
        GATEWAYS.forEach(ConfigurableApplicationContext::close);
        CATALOG.goesAway();
        MONGO.close();
    }

    @Test
    void theyGrantOneBudgetTogether() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < 10; i++) {
            statuses.add(ask(i % 2).statusCode());
        }

        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 200, 429, 429, 429, 429);
        assertThat(CATALOG.requests()).as("what is refused is not passed on").hasSize(6);
        assertThat(ask(1).headers().firstValue("RateLimit"))
                .hasValueSatisfying(state -> assertThat(state).startsWith("\"reads\";r=0;t="));
    }

    private HttpResponse<String> ask(int gateway) throws IOException, InterruptedException {
        var port = GATEWAYS.get(gateway).getEnvironment().getProperty("local.server.port");
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/technologies")).build(),
                BodyHandlers.ofString());
    }
}
