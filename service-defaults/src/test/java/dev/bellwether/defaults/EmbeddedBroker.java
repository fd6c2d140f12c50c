package dev.bellwether.defaults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import dev.bellwether.events.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real broker, one a JVM, with three partitions a topic. Tests keep apart by keys, groups and service names. */
public final class EmbeddedBroker {

    private static final EmbeddedKafkaKraftBroker BROKER = started();

    private EmbeddedBroker() {}

    private static EmbeddedKafkaKraftBroker started() {
        var broker = new EmbeddedKafkaKraftBroker(1, 3);
        broker.brokerProperties(Map.of("transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "offsets.topic.replication.factor", "1", "group.initial.rebalance.delay.ms", "0", "auto.create.topics.enable",
                "false"));
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
        return broker;
    }

    /** What {@code spring.kafka.bootstrap-servers} takes. */
    public static String address() {
        return BROKER.getBrokersAsString();
    }

    /** Creates a topic of three partitions if it is missing. */
    public static void create(String topic) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A producer of raw values; transactional if an id is given. */
    public static Producer<String, byte[]> producer(String transactionalId) {
        var settings = new HashMap<String, Object>(Map.of("bootstrap.servers", address(), "acks", "all"));
        if (transactionalId != null) {
            settings.put("transactional.id", transactionalId);
        }
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** A consumer without a group that sees what was committed. */
    public static Consumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", address(), "isolation.level", "read_committed", "enable.auto.commit", "false"),
                new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Reads all that a topic holds now. */
    public static <V> List<Received<V>> read(Topic<V> topic) {
        return Received.all(consumer(), topic);
    }
}
