package dev.bellwether.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import dev.bellwether.local.child.ParentWatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The embedded broker: Kafka itself, as one node. */
public final class Broker {

    private Broker() {}

    /**
     * Arguments: the port, the controller's port, the directory. Without any, settings come from variables such as
     * {@code KAFKA_LOG_DIRS}, as Kafka's own image takes them.
     */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.start();
        var settings = arguments.length == 0
                ? BrokerSettings.of(System.getenv())
                : BrokerSettings.of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        var directory = Path.of(settings.getProperty(BrokerSettings.DIRECTORY));
        if (!Files.exists(directory.resolve("meta.properties"))) {
            format(directory, settings);
        }
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path directory, Properties settings) throws IOException {
        Files.createDirectories(directory);
        var file = Files.createTempFile("broker", ".properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        var result = StorageTool.execute(format, System.out);
        Files.delete(file);
        if (result != 0) {
            throw new IOException("cannot format " + directory);
        }
    }
}
