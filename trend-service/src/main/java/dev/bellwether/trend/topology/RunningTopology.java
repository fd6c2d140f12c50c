package dev.bellwether.trend.topology;

import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.core.CleanupConfig;

/** The topology of this process, for who replays the log through it. */
public final class RunningTopology {

    /** Its consumer group, and the prefix of its internal topics. */
    public static final String GROUP = TopologySettings.APPLICATION;

    private final StreamsBuilderFactoryBean streams;
    private final TrendTopology topology;

    RunningTopology(StreamsBuilderFactoryBean streams, TrendTopology topology) {
        this.streams = streams;
        this.topology = topology;
    }

    /** Whether it runs and nothing waits to be computed. */
    public boolean idle() {
        var running = streams.getKafkaStreams();
        return running != null && running.state() == KafkaStreams.State.RUNNING
                && State.AGENDAS.stream().allMatch(agenda -> empty(running, agenda));
    }

    private static boolean empty(KafkaStreams running, String store) {
        try (var waiting = running
                .store(StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.<String, Long>keyValueStore())).all()) {
            return !waiting.hasNext();
        } catch (InvalidStateStoreException e) {
            // It moves between threads.
            return false;
        }
    }

    /** The ids of its consumers in its group. */
    public Set<String> clients() {
        var running = streams.getKafkaStreams();
        return running == null
                ? Set.of()
                : running.metadataForLocalThreads().stream().map(thread -> thread.consumerClientId()).collect(Collectors.toSet());
    }

    /** Stops it; its state stays. */
    public void stop() {
        streams.stop();
    }

    /**
     * Starts it without its local state. What it finds on the way is published except for what was told when it happened: changes of trends and of
     * sources' health, and dead letters, about which people have decided.
     *
     * @throws KafkaException if it does not start
     */
    public void replay() {
        topology.replaying(true);
        var settings = new Properties();
        settings.putAll(streams.getStreamsConfiguration());
        settings.remove(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
        streams.setStreamsConfiguration(settings);
        streams.setCleanupConfig(new CleanupConfig(true, false));
        streams.start();
    }
}
