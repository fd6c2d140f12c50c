package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.Unavailable;

/** The open streams of this instance. They end before the web server waits for its requests to end. */
public final class LiveStreams implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final LiveLog log;
    private final LiveTopics topics;
    private final LiveSettings settings;
    private final Semaphore free;
    private final Semaphore turns;
    private volatile @Nullable Following following;

    /** What is read between a start and a stop. */
    private record Following(Recent recent, LiveTail tail) {}

    LiveStreams(LiveLog log, LiveTopics topics, LiveSettings settings) {
        this.log = log;
        this.topics = topics;
        this.settings = settings;
        this.free = new Semaphore(settings.subscribers());
        this.turns = new Semaphore(settings.catchingUp(), true);
    }

    /**
     * Opens a stream for one client.
     *
     * @param filter what is to be told of a record of the published language or of {@link Removed}, if anything
     * @param from   behind which event to go on; null for what comes from now on
     * @throws InvalidInput at {@code Last-Event-ID} if that is not of this stream
     * @throws Unavailable  if the broker has not answered yet, too many streams are open, or this instance stops
     */
    public SseEmitter open(Function<Object, Optional<LiveEvent>> filter, @Nullable Positions from) {
        // Without a timeout: it is meant to stay open.
        var emitter = new SseEmitter(0L);
        open(emitter, filter, from);
        return emitter;
    }

    void open(SseEmitter emitter, Function<Object, Optional<LiveEvent>> filter, @Nullable Positions from) {
        if (from != null && !topics.know(from)) {
            throw Positions.foreign();
        }
        var current = following;
        var now = current == null ? null : begun(current.recent);
        if (now == null || following != current) {
            throw new Unavailable("There is nothing to tell while the broker does not answer or this instance stops",
                    RETRY_AFTER, null);
        }
        if (!free.tryAcquire()) {
            throw new Unavailable("This instance serves %d streams at most".formatted(settings.subscribers()), RETRY_AFTER,
                    null);
        }
        start(emitter, filter, from == null ? now : from, current.recent);
    }

    private static @Nullable Positions begun(Recent recent) {
        try {
            return recent.begun(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void start(SseEmitter emitter, Function<Object, Optional<LiveEvent>> filter, Positions from,
            Recent recent) {
        var stream = new LiveStream(emitter, filter, from, log, recent, turns, settings.heartbeat());
        open.add(stream);
        if (following == null) {
            stream.stop();
        }
        emitter.onCompletion(stream::stop);
        emitter.onError(_ -> stream.stop());
        Thread.ofVirtual().name("live-stream").start(() -> {
            try {
                stream.run();
            } finally {
                open.remove(stream);
                free.release();
            }
        });
    }

    int subscribers() {
        return open.size();
    }

    @Override
    public void start() {
        var recent = new Recent(settings.recent());
        var tail = new LiveTail(log, recent);
        following = new Following(recent, tail);
        tail.start();
    }

    @Override
    public void stop() {
        var ending = following;
        following = null;
        open.forEach(LiveStream::stop);
        if (ending != null) {
            ending.recent.close();
            ending.tail.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }
}
