package dev.bellwether.gateway.edge;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts the bytes of a body that go out. A body of one part stays one, which is written in one go. */
final class CountedResponse extends ServerHttpResponseDecorator {

    private final Visit visit;

    CountedResponse(ServerHttpResponse response, Visit visit) {
        super(response);
        this.visit = visit;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return super.writeWith(counted(body));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return super.writeAndFlushWith(Flux.from(body).map(this::counted));
    }

    private Publisher<? extends DataBuffer> counted(Publisher<? extends DataBuffer> body) {
        return body instanceof Mono<? extends DataBuffer> one
                ? one.doOnNext(this::count)
                : Flux.<DataBuffer>from(body).doOnNext(this::count);
    }

    private void count(DataBuffer part) {
        visit.count(part.readableByteCount());
    }
}
