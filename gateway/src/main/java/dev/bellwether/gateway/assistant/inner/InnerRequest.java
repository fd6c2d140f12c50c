package dev.bellwether.gateway.assistant.inner;

import java.net.URI;
import java.util.List;

import dev.bellwether.gateway.edge.TraceParent;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/** A request that somebody could have sent instead of the one that they sent: from the same address, with what says who they are. */
final class InnerRequest extends ServerHttpRequestDecorator {

    /** All else is about the other request: its body, its caches, the protocol that it speaks. */
    private static final List<String> KEPT = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.HOST, HttpHeaders.USER_AGENT,
            TraceParent.HEADER, "tracestate", "baggage");

    private final byte[] body;

    private InnerRequest(ServerHttpRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static ServerHttpRequest of(ServerHttpRequest asked, HttpMethod method, URI path, byte[] body) {
        var at = asked.getURI();
        var uri = URI.create(at.getScheme() + "://" + at.getRawAuthority() + path);
        var request = asked.mutate().method(method).uri(uri).contextPath("").headers(headers -> write(headers, body.length))
                .build();
        return new InnerRequest(request, body);
    }

    private static void write(HttpHeaders headers, int length) {
        headers.headerNames().stream().filter(name -> KEPT.stream().noneMatch(name::equalsIgnoreCase)).toList()
                .forEach(headers::remove);
        headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON));
        if (length > 0) {
            headers.setContentType(MediaType.APPLICATION_JSON);
            headers.setContentLength(length);
        }
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return body.length == 0 ? Flux.empty() : Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
    }
}
