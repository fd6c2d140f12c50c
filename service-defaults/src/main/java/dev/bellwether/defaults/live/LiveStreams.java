package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.bellwether.defaults.problem.Unavailable;

/** The open streams of this instance. They end before the web server waits for its requests to end. */
public final class LiveStreams implements SmartLifecycle {

    private static final int MOST = 200;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final LiveLog log;
    private volatile boolean running;

    /** Streams of that log. */
    public LiveStreams(LiveLog log) {
        this.log = log;
    }

    /**
     * Opens a stream for one client.
     *
     * @param filter what is to be told of a record of the published language, if anything
     * @param from   behind which event to go on; null for what comes from now on
     * @throws Unavailable if the broker is away, or too many streams are open
     */
    public SseEmitter open(Function<Object, Optional<LiveEvent>> filter, @Nullable Positions from) {
        if (!running || open.size() >= MOST) {
            throw new Unavailable("This instance serves " + MOST + " streams at most, and none while it stops", RETRY_AFTER,
                    null);
        }
        var stream = new LiveStream(reader(from), filter, open::remove);
        open.add(stream);
        return stream.start();
    }

    private LiveLog.Reader reader(@Nullable Positions from) {
        try {
            return log.open(from);
        } catch (LogAway e) {
            throw new Unavailable("The broker does not answer, so there is nothing to tell at the moment", RETRY_AFTER, e);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(LiveStream::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
