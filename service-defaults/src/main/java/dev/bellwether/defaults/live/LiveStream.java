package dev.bellwether.defaults.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.bellwether.defaults.live.LiveLog.Entry;

/** One client's stream, on a thread of its own until the client leaves or the service stops. */
final class LiveStream {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final long RECONNECT_MILLIS = 3_000;

    private final LiveLog.Reader reader;
    private final Function<Object, Optional<LiveEvent>> filter;
    private final Consumer<LiveStream> onEnd;
    /** Without a timeout: it is meant to stay open. */
    private final SseEmitter emitter = new SseEmitter(0L);
    private volatile boolean ended;

    LiveStream(LiveLog.Reader reader, Function<Object, Optional<LiveEvent>> filter, Consumer<LiveStream> onEnd) {
        this.reader = reader;
        this.filter = filter;
        this.onEnd = onEnd;
    }

    SseEmitter start() {
        emitter.onCompletion(this::stop);
        emitter.onError(_ -> stop());
        Thread.ofVirtual().name("live-stream").start(this::run);
        return emitter;
    }

    void stop() {
        ended = true;
        reader.interrupt();
    }

    private void run() {
        try (reader) {
            beat();
            while (!ended) {
                var entries = reader.read(BEAT);
                for (var entry : entries) {
                    send(entry);
                }
                if (entries.isEmpty() && !ended) {
                    beat();
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A client of the live stream has gone: {}", e.toString());
        } catch (LogAway e) {
            // The client comes back with the id of the last event that it got.
            LOG.warn("A live stream ends: {}", e.toString());
            emitter.complete();
        } finally {
            onEnd.accept(this);
        }
    }

    private void send(Entry entry) throws IOException {
        var event = filter.apply(entry.value());
        if (event.isPresent()) {
            emitter.send(SseEmitter.event().id(entry.positions().text()).name(event.get().type()).data(event.get().data(),
                    MediaType.APPLICATION_JSON));
        }
    }

    /** An id without data moves a client's position on and shows nothing; it also finds out who has gone. */
    private void beat() throws IOException {
        emitter.send(SseEmitter.event().id(reader.positions().text()).reconnectTime(RECONNECT_MILLIS).comment("here"));
    }
}
