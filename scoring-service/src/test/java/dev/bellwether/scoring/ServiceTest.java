package dev.bellwether.scoring;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.scoring.view.CatalogView;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The whole service over HTTP, with a database and a broker of its own kind in this process; one context for all such tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServiceTest {

    private static final String MONGO = EmbeddedMongo.uri();

    @LocalServerPort
    private int port;

    @Autowired
    protected CatalogView catalog;

    protected RestTestClient http;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        TestIssuer.trusted(registry::add);
        registry.add("spring.mongodb.uri", () -> MONGO);
        registry.add("spring.kafka.bootstrap-servers", EmbeddedBroker::address);
        registry.add("bellwether.notices.allowed-networks", () -> "127.0.0.1/32");
        registry.add("bellwether.notices.retry-delays", () -> "10ms");
        registry.add("bellwether.notices.scan-every", () -> "1s");
    }

    @BeforeEach
    void connect() {
        http = RestTestClient.bindToServer().baseUrl(address()).defaultHeader("Authorization", TestIssuer.bearer("tester"))
                .build();
    }

    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    protected void add(Technologies... technologies) {
        for (var each : technologies) {
            catalog.technology(each.subject().slug(), each.snapshot());
            catalog.trend(each.subject().slug(), each.trend());
        }
    }

    protected ResponseSpec post(String path, String json) {
        return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(json).exchange();
    }

    protected ResponseSpec put(String path, String ifMatch, String json) {
        return http.put().uri(path).contentType(MediaType.APPLICATION_JSON).headers(headers -> {
            if (ifMatch != null) {
                headers.setIfMatch(ifMatch);
            }
        }).body(json).exchange();
    }

    protected ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }
}
