package dev.bellwether.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.bellwether.local.ChildJvm;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    private static final TopicPartition PARTITION = new TopicPartition("numbers", 0);

    @TempDir
    private Path directory;

    @Test
    void recordsSurviveAKillAndANewPort() throws Exception {
        var port = ChildJvm.freePort();
        try (var broker = start(port)) {
            try (var admin = Admin.create(at(port))) {
                admin.createTopics(List.of(new NewTopic("numbers", Optional.of(1), Optional.empty()))).all().get();
            }
            write(port, "one", "two", "three");
            broker.kill();
        }

        var newPort = ChildJvm.freePort();
        try (var _ = start(newPort)) {
            write(newPort, "four");
            assertThat(read(newPort, 4)).containsExactly("one", "two", "three", "four");
        }
    }

    private ChildJvm start(int port) throws Exception {
        return ChildJvm.of(Broker.class, port, ChildJvm.freePort(), directory.resolve("broker")).awaitPort(port);
    }

    private static void write(int port, String... values) throws Exception {
        try (var producer = new KafkaProducer<>(at(port), new StringSerializer(), new StringSerializer())) {
            for (var value : values) {
                producer.send(new ProducerRecord<>("numbers", value)).get();
            }
        }
    }

    private static List<String> read(int port, int count) {
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(at(port), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            for (var poll = 0; poll < 100 && values.size() < count; poll++) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }

    private static Map<String, Object> at(int port) {
        return Map.of("bootstrap.servers", "127.0.0.1:" + port);
    }
}
