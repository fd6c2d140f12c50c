package dev.bellwether.trend.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import dev.bellwether.trend.topology.RunningTopology;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Replays the log of observations through the topology into new views, and compares them with the old ones. First it waits until the old state has been
 * worked through to today, so that only the way there differs. Broken off, it can be run again: the old views stay aside until they have been compared.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration UNTIL_DONE_BEFORE = Duration.ofMinutes(5);
    private static final Duration UNTIL_REPLAYED = Duration.ofHours(6);

    private final RunningTopology topology;
    private final KafkaListenerEndpointRegistry listeners;
    private final LogState log;
    private final ViewsAside views;
    private final Stillness stillness;
    private final @Nullable Path reportFile;

    Rebuild(RunningTopology topology, KafkaListenerEndpointRegistry listeners, LogState log, ViewsAside views,
            Stillness stillness, @Nullable Path reportFile) {
        this.topology = topology;
        this.listeners = listeners;
        this.log = log;
        this.views = views;
        this.stillness = stillness;
        this.reportFile = reportFile;
    }

    /** Rebuilds, and answers with an exit code: 0 if all is equal, 1 if anything differs, 2 if it failed and can be run again. */
    public int attempt() {
        try {
            return run().exitCode();
        } catch (RuntimeException e) {
            LOG.error("The rebuild failed; run it again", e);
            return 2;
        }
    }

    /**
     * Rebuilds; other instances must not run meanwhile.
     *
     * @throws IllegalStateException if another instance runs, or the replay does not come to an end
     */
    public RebuildReport run() {
        if (!stillness.await(UNTIL_DONE_BEFORE)) {
            LOG.warn("The old state is not worked through after {}: compared with the views as they are", UNTIL_DONE_BEFORE);
        }
        log.refuseOthers(topology.clients());
        LOG.info("Replaying the log into new views");
        viewListeners(MessageListenerContainer::stop);
        topology.stop();
        views.setAside();
        log.forget();
        topology.replay();
        viewListeners(MessageListenerContainer::start);
        if (!stillness.await(UNTIL_REPLAYED)) {
            throw new IllegalStateException("The replay has not come to an end after " + UNTIL_REPLAYED + "; run it again");
        }
        var report = views.compare();
        views.dropOld();
        LOG.info("{}", report.text());
        write(report);
        return report;
    }

    private void viewListeners(Consumer<MessageListenerContainer> step) {
        var groups = RebuiltView.allFeeds().map(RebuiltView.Feed::group).toList();
        listeners.getListenerContainers().stream().filter(container -> groups.contains(container.getGroupId())).forEach(step);
    }

    private void write(RebuildReport report) {
        try {
            if (reportFile != null) {
                Files.writeString(reportFile, report.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
