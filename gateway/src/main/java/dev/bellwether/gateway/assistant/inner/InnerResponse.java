package dev.bellwether.gateway.assistant.inner;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer that is kept in memory instead of being sent. */
final class InnerResponse extends AbstractServerHttpResponse {

    private static final int LARGEST_BYTES = 4 << 20;

    private byte[] body = new byte[0];

    InnerResponse() {
        super(DefaultDataBufferFactory.sharedInstance);
    }

    /** What it says; an error if that is no success. */
    Mono<JsonNode> read(JsonMapper json) {
        var status = getStatusCode() == null ? HttpStatus.OK : getStatusCode();
        var said = parse(json);
        return status.is2xxSuccessful() ? Mono.just(said) : Mono.error(Refused.of(status, getHeaders(), said));
    }

    private JsonNode parse(JsonMapper json) {
        try {
            return json.readTree(body);
        } catch (JacksonException _) {
            return json.missingNode();
        }
    }

    @Override
    protected Mono<Void> writeWithInternal(Publisher<? extends DataBuffer> parts) {
        return DataBufferUtils.join(parts, LARGEST_BYTES).doOnNext(this::keep).then();
    }

    @Override
    protected Mono<Void> writeAndFlushWithInternal(Publisher<? extends Publisher<? extends DataBuffer>> parts) {
        return writeWithInternal(Flux.from(parts).concatMap(part -> part));
    }

    private void keep(DataBuffer whole) {
        body = new byte[whole.readableByteCount()];
        whole.read(body);
        DataBufferUtils.release(whole);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getNativeResponse() {
        return (T) this;
    }

    @Override
    protected void applyStatusCode() {
        // It is read where it is.
    }

    @Override
    protected void applyHeaders() {
        // Likewise.
    }

    @Override
    protected void applyCookies() {
        // There are none.
    }
}
