package dev.bellwether.gateway.body;

import java.time.Duration;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** A request whose body ends with a {@link BodyRefused} as soon as it is too large or has come too slowly. */
final class LimitedBody extends ServerHttpRequestDecorator {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final long largest;
    private final Pace pace;
    private volatile BodyRefused refused;

    LimitedBody(ServerHttpRequest request, long largest, Pace pace) {
        super(request);
        this.largest = largest;
        this.pace = pace;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().<DataBuffer>handle(this::count).takeUntilOther(slowness())
                .doOnRequest(more -> pace.asked(more, System.nanoTime()));
    }

    /** Why the body ended too early, or null. */
    BodyRefused refused() {
        return refused;
    }

    private void count(DataBuffer buffer, SynchronousSink<DataBuffer> sink) {
        if (pace.came(buffer.readableByteCount(), System.nanoTime()) > largest) {
            DataBufferUtils.release(buffer);
            sink.error(refuse(BodyRefused.tooLarge(largest)));
        } else {
            sink.next(buffer);
        }
    }

    private Mono<Void> slowness() {
        return Flux.interval(LOOK).filter(_ -> pace.isTooSlow(System.nanoTime())).next()
                .flatMap(_ -> Mono.error(refuse(BodyRefused.tooSlow())));
    }

    private BodyRefused refuse(BodyRefused why) {
        refused = why;
        return why;
    }
}
