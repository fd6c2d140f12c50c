package dev.bellwether.gateway.live;

import java.util.concurrent.Semaphore;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The open streams of this instance. They end before the web server waits for its requests to end; clients come back to another one. */
@Component
class Streams implements SmartLifecycle {

    private final StreamSettings settings;
    private final Semaphore free;
    private volatile Sinks.Empty<Void> stopping = Sinks.empty();
    private volatile boolean running;

    Streams(StreamSettings settings, MeterRegistry metrics) {
        this.settings = settings;
        this.free = new Semaphore(settings.subscribers());
        metrics.gauge("bellwether.live.subscribers", free, left -> settings.subscribers() - left.availablePermits());
    }

    /** Whether there is room for one more, which then is taken until {@link #leave}. */
    boolean enter() {
        return free.tryAcquire();
    }

    void leave() {
        free.release();
    }

    /** The same until this instance stops or nothing comes any more; it ends as if it were over. */
    <T> Flux<T> bounded(Flux<T> stream) {
        return stream.timeout(settings.silence(), Mono.empty()).takeUntilOther(stopping.asMono());
    }

    @Override
    public void start() {
        stopping = Sinks.empty();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopping.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
