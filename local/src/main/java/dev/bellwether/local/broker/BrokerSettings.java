package dev.bellwether.local.broker;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** One node that is broker and controller, tuned for a laptop. */
final class BrokerSettings {

    static final String DIRECTORY = "log.dirs";

    private static final String VARIABLE = "KAFKA_";
    private static final Map<String, String> ONE_NODE = Map.ofEntries(Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"), Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("offsets.topic.replication.factor", "1"), Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"), Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"), Map.entry("auto.create.topics.enable", "false"));

    private static final Map<String, String> SMALL_AND_QUICK = Map.of("group.initial.rebalance.delay.ms", "0",
            "num.network.threads", "2", "num.io.threads", "2", "background.threads", "2", "log.cleaner.dedupe.buffer.size",
            "4194304",
            // On a busy laptop the end of one transaction may take longer than 100 ms to be written; the next one waits for it
            // here instead of being refused and tried again.
            "add.partitions.to.txn.retry.backoff.max.ms", "2000",
            // A killed broker's session must expire before it may register again: 2 s instead of 9.
            "broker.session.timeout.ms", "2000", "broker.heartbeat.interval.ms", "500");

    private BrokerSettings() {}

    /** What variables say: {@code KAFKA_LOG_DIRS} is {@code log.dirs}. */
    static Properties of(Map<String, String> environment) {
        var settings = common();
        environment.forEach((name, value) -> {
            if (name.startsWith(VARIABLE)) {
                settings.put(name.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return settings;
    }

    static Properties of(int port, int controllerPort, Path directory) {
        var settings = common();
        var listener = "PLAINTEXT://127.0.0.1:" + port;
        settings.put("listeners", listener + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", listener);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put(DIRECTORY, directory.toString());
        return settings;
    }

    private static Properties common() {
        var settings = new Properties();
        settings.putAll(ONE_NODE);
        settings.putAll(SMALL_AND_QUICK);
        return settings;
    }
}
