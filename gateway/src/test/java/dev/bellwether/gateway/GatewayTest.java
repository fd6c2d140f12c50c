package dev.bellwether.gateway;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import dev.bellwether.access.TestIssuer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway on a real port in front of three stub services, with short time limits. */
@SpringBootTest(classes = Gateway.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "resilience4j.timelimiter.instances.single.timeout-duration=1s",
        "resilience4j.timelimiter.instances.part.timeout-duration=1s",
        "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=1s",
        "bellwether.cache.fresh-unheard=0s", "bellwether.limits.store.shared=false", "bellwether.live.subscribers=3",
        "bellwether.live.silence=4s"})
public abstract class GatewayTest {

    protected static final StubService CATALOG = new StubService();
    protected static final StubService TREND = new StubService();
    protected static final StubService SCORING = new StubService();

    @Autowired
    private CircuitBreakerRegistry breakers;

    @Autowired
    private Cache<?, ?> answers;

    @LocalServerPort
    private int port;

    /** For one who may do everything. */
    protected WebTestClient client;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        TestIssuer.trusted(properties::add);
        properties.add("bellwether.services.catalog", CATALOG::url);
        properties.add("bellwether.services.trend", TREND::url);
        properties.add("bellwether.services.scoring", SCORING::url);
    }

    @BeforeEach
    void everythingIsUp() {
        answers.invalidateAll();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        for (var service : List.of(CATALOG, TREND, SCORING)) {
            service.comesBack();
            service.forget();
            service.answersJson(200, "{}");
        }
        client = anonymous().mutate().defaultHeader("Authorization", TestIssuer.bearer("tester")).build();
    }

    protected WebTestClient anonymous() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(20)).build();
    }

    protected CircuitBreaker.State breakerOf(String service) {
        return breakers.circuitBreaker(service).getState();
    }

    protected int port() {
        return port;
    }
}
