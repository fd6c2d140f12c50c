package dev.bellwether.defaults.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.bellwether.defaults.live.LiveLog.Entry;

/**
 * One client's stream, until the client leaves or the service stops. It follows what is recent; where that does not reach back far enough it reads the
 * log for itself, when it is its turn. A client that takes nothing is cut off by the web server's write timeout.
 */
final class LiveStream implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    private static final Duration CATCH_UP_POLL = Duration.ofMillis(500);

    private final SseEmitter emitter;
    private final Function<Object, Optional<LiveEvent>> filter;
    private final LiveLog log;
    private final Recent recent;
    private final Semaphore turns;
    private final long heartbeat;
    /** Clients that lost the same instance do not all come back in the same moment. */
    private final long reconnectMillis = ThreadLocalRandom.current().nextLong(2_000, 5_000);
    private Positions reached;
    private long silentSince = System.nanoTime();
    private volatile boolean ended;

    /** @param reached where the client stands; only what lies behind it is told */
    LiveStream(SseEmitter emitter, Function<Object, Optional<LiveEvent>> filter, Positions reached, LiveLog log, Recent recent,
            Semaphore turns, Duration heartbeat) {
        this.emitter = emitter;
        this.filter = filter;
        this.reached = reached;
        this.log = log;
        this.recent = recent;
        this.turns = turns;
        this.heartbeat = heartbeat.toNanos();
    }

    void stop() {
        ended = true;
    }

    @Override
    public void run() {
        try {
            beat();
            while (!ended) {
                var place = recent.place(reached);
                if (place.isPresent()) {
                    follow(place.getAsLong());
                } else {
                    catchUp();
                }
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A client of the live stream has gone: {}", e.toString());
        } catch (LogAway e) {
            // The client comes back with the id of the last event that it got.
            LOG.warn("A live stream ends: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            emitter.complete();
        }
    }

    private void follow(long from) throws IOException, InterruptedException {
        var place = from;
        while (!ended) {
            var news = recent.after(place, Duration.ofNanos(untilBeat()));
            if (news == null) {
                return;
            }
            place = news.end();
            tell(news.entries(), news.positions());
        }
    }

    private void catchUp() throws IOException, InterruptedException {
        if (!turns.tryAcquire(untilBeat(), TimeUnit.NANOSECONDS)) {
            beat();
            return;
        }
        try (var reader = log.open(reached)) {
            reached = reader.positions();
            while (!ended && recent.place(reached).isEmpty()) {
                var entries = reader.read(CATCH_UP_POLL);
                tell(entries, reader.positions());
            }
        } finally {
            turns.release();
        }
    }

    private void tell(List<Entry> entries, Positions behind) throws IOException {
        for (var entry : entries) {
            if (entry.offset() >= reached.next(entry.log())) {
                tell(entry);
            }
        }
        reached = reached.and(behind);
        if (untilBeat() == 0) {
            beat();
        }
    }

    private void tell(Entry entry) throws IOException {
        var event = filter.apply(entry.value());
        reached = event.isPresent() ? reached.behind(entry.log(), entry.offset()) : reached;
        if (event.isPresent()) {
            send(SseEmitter.event().id(reached.text()).name(event.get().type()).data(event.get().data(),
                    MediaType.APPLICATION_JSON));
        }
    }

    /** An id without data moves a client's position on and shows nothing; it also finds out who has gone. */
    private void beat() throws IOException {
        send(SseEmitter.event().id(reached.text()).reconnectTime(reconnectMillis).comment("here"));
    }

    private void send(SseEmitter.SseEventBuilder event) throws IOException {
        emitter.send(event);
        silentSince = System.nanoTime();
    }

    private long untilBeat() {
        return Math.max(0, heartbeat - (System.nanoTime() - silentSince));
    }
}
