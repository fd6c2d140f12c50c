package dev.bellwether.catalog;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.access.TestIssuer;
import dev.bellwether.catalog.technology.Catalog;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EmbeddedMongo;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The running service over an empty catalog; one for all tests, reached over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class CatalogTest {

    private static final String MONGO = EmbeddedMongo.uri();

    @Autowired
    private Catalog catalog;
    @Autowired
    private MongoDatabase database;
    @LocalServerPort
    private int port;
    protected RestTestClient http;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        TestIssuer.trusted(properties::add);
        properties.add("spring.mongodb.uri", () -> MONGO);
        properties.add("spring.kafka.bootstrap-servers", EmbeddedBroker::address);
    }

    @BeforeEach
    protected void emptyCatalog() {
        for (var collection : new String[]{"technologies", "names", "history"}) {
            database.getCollection(collection).deleteMany(new Document());
        }
        http = RestTestClient.bindToServer().baseUrl(address()).defaultHeader("Authorization", TestIssuer.bearer("ann")).build();
    }

    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    protected Entry given(Technology technology) {
        catalog.write(technology.slug(), "ann", _ -> technology);
        return catalog.get(technology.slug());
    }

    protected ResponseSpec get(String path, Object... variables) {
        return http.get().uri(path, variables).exchange();
    }

    protected ResponseSpec create(JsonNode technology) {
        return http.post().uri("/api/technologies").contentType(MediaType.APPLICATION_JSON)
                .body(technology.toString()).exchange();
    }

    protected ResponseSpec bulk(String type, byte[] body) {
        return http.post().uri("/api/technologies").header("Content-Type", type)
                .header("Authorization", TestIssuer.bearer("importer")).body(body)
                .exchange();
    }
}
