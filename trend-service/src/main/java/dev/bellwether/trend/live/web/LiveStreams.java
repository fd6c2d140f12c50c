package dev.bellwether.trend.live.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.trend.live.LiveFilter;
import dev.bellwether.trend.live.LiveLog;
import dev.bellwether.trend.live.Positions;
import dev.bellwether.trend.observation.LogUnavailable;

/** The open streams of this instance. They end before the web server waits for its requests to end. */
@Component
class LiveStreams implements SmartLifecycle {

    private static final int MOST = 200;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final LiveLog log;
    private volatile boolean running;

    LiveStreams(LiveLog log) {
        this.log = log;
    }

    SseEmitter open(LiveFilter filter, @Nullable Positions from) {
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
        } catch (LogUnavailable e) {
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
