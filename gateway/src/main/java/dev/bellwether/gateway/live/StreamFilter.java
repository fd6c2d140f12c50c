package dev.bellwether.gateway.live;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.gateway.FilterOrder;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Around every stream, passed on or joined here. */
@Component
class StreamFilter implements WebFilter, Ordered {

    private static final List<PathPattern> STREAMS = Stream.of("/api/stream", "/api/trends/stream", "/api/rankings/stream")
            .map(PathPatternParser.defaultInstance::parse).toList();
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Streams streams;

    StreamFilter(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int getOrder() {
        return FilterOrder.GUARD - 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        if (STREAMS.stream().noneMatch(pattern -> pattern.matches(path))) {
            return chain.filter(exchange);
        }
        if (!streams.enter()) {
            return Mono.error(crowded());
        }
        return chain.filter(exchange.mutate().response(new Bounded(exchange.getResponse())).build())
                .doFinally(_ -> streams.leave());
    }

    private static ErrorResponseException crowded() {
        var crowded = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "This instance of the gateway has as many streams open as it may."), null);
        crowded.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return crowded;
    }

    private final class Bounded extends ServerHttpResponseDecorator {

        Bounded(ServerHttpResponse response) {
            super(response);
            // Proxies before this one that would hold answers back, such as nginx, are asked not to.
            getHeaders().set("X-Accel-Buffering", "no");
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> parts) {
            return super.writeAndFlushWith(streams.bounded(Flux.from(parts)));
        }
    }
}
