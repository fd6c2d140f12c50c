package dev.bellwether.gateway.edge;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens to the access log. */
final class Lines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Logger log = (Logger) LoggerFactory.getLogger("access");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Lines() {
        start();
        log.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getFormattedMessage());
    }

    /** The line of the only request; it is written when the answer has gone out. */
    JsonNode line() {
        await().atMost(Duration.ofSeconds(10)).until(() -> !lines.isEmpty());
        return JSON.readTree(lines.getFirst());
    }

    @Override
    public void close() {
        log.detachAppender(this);
    }
}
