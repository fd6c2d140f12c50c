package dev.bellwether.gateway.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Copies what a service answers while it passes to the client, or replaces what the service cannot answer now. */
final class Recording extends ServerHttpResponseDecorator {

    private static final List<Integer> AWAY = List.of(502, 503, 504);
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive", "transfer-encoding");

    private final Set<String> notTheServices;
    private final int largest;
    private final boolean known;
    private final BiConsumer<HttpHeaders, byte[]> keep;
    private final IntFunction<Mono<Void>> instead;

    /**
     * @param known   whether there is an outdated answer
     * @param keep    takes a whole answer that may be kept
     * @param instead gives the outdated answer instead of one with this status
     */
    Recording(ServerHttpResponse response, int largest, boolean known, BiConsumer<HttpHeaders, byte[]> keep,
            IntFunction<Mono<Void>> instead) {
        super(response);
        this.notTheServices = new HashSet<>(response.getHeaders().headerNames());
        this.largest = largest;
        this.known = known;
        this.keep = keep;
        this.instead = instead;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        var status = getStatusCode();
        if (known && status != null && AWAY.contains(status.value())) {
            return Flux.from(body).doOnNext(DataBufferUtils::release).then(Mono.defer(() -> {
                theServices().headerNames().forEach(getHeaders()::remove);
                return instead.apply(status.value());
            }));
        }
        var headers = theServices();
        Status.forwarded(getHeaders(), known);
        if (status == null || !Storable.answers(status, headers) || headers.getContentLength() > largest) {
            return super.writeWith(body);
        }
        var copy = new Copy(headers);
        return super.writeWith(Flux.<DataBuffer>from(body).doOnNext(copy::add).doOnComplete(copy::end));
    }

    private HttpHeaders theServices() {
        var headers = new HttpHeaders();
        getHeaders().forEach((name, values) -> {
            if (!notTheServices.contains(name) && !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                headers.addAll(name, values);
            }
        });
        return headers;
    }

    /** The body so far. It is whole before the client has its last byte, so that who asks again on seeing that byte finds it kept. */
    private final class Copy {

        private final HttpHeaders headers;
        private final long stated;
        private final ByteArrayOutputStream bytes;
        private boolean done;

        private Copy(HttpHeaders headers) {
            this.headers = headers;
            this.stated = headers.getContentLength();
            this.bytes = new ByteArrayOutputStream((int) Math.max(stated, 0));
        }

        private void add(DataBuffer part) {
            if (done || bytes.size() + part.readableByteCount() > largest) {
                done = true;
                return;
            }
            var added = new byte[part.readableByteCount()];
            part.toByteBuffer(ByteBuffer.wrap(added));
            bytes.writeBytes(added);
            if (bytes.size() == stated) {
                whole();
            }
        }

        private void end() {
            if (!done && stated < 0) {
                whole();
            }
        }

        private void whole() {
            done = true;
            headers.setContentLength(bytes.size());
            keep.accept(headers, bytes.toByteArray());
        }
    }
}
