package dev.bellwether.trend.testing;

import java.net.URI;

import java.time.Duration;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.Topic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * The service on a real broker and an in-memory MongoDB; started once for all tests, which keep apart by their ids. The topology is off: tests
 * publish themselves what it would.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ServiceTest {

    private static final String MONGO = EmbeddedMongo.uri();
    private static final Producer<String, byte[]> PRODUCER = EmbeddedBroker.producer(null);

    @LocalServerPort
    private int port;

    /** Speaks to the service. */
    protected RestTestClient api;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        TestIssuer.trusted(properties::add);
        properties.add("spring.mongodb.uri", () -> MONGO);
        properties.add("spring.kafka.bootstrap-servers", EmbeddedBroker::address);
        properties.add("bellwether.topology.enabled", () -> false);
    }

    /** A test waits for facts, and only on a busy machine long. */
    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void connect() {
        api = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", TestIssuer.bearer("tester")).build();
    }

    /** An address at the service. */
    protected URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Publishes a state, or a deletion if it is null. */
    protected static <V> void publish(Topic<V> topic, String key, V state) {
        publish(topic, null, key, state);
    }

    /** Publishes a state on a partition. */
    protected static <V> void publish(Topic<V> topic, Integer partition, String key, V state) {
        var value = state == null ? null : topic.values().serializer().serialize(topic.name(), state);
        send(new ProducerRecord<>(topic.name(), partition, key, value));
    }

    /** Publishes raw bytes. */
    protected static void publish(String topic, String key, byte[] value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        PRODUCER.send(message);
        PRODUCER.flush();
    }
}
