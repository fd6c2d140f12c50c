package dev.bellwether.gateway.cache;

import java.util.Set;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Requests after which other answers are outdated. */
final class Changing {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private Changing() {}

    /** Whether it changes something: POSTs that only compute do not, and a ranking that is made has a place of its own. */
    static boolean is(ServerHttpRequest request) {
        return !SAFE.contains(request.getMethod()) && !computes(request.getPath().value());
    }

    /** Passes it on, and tells of the change before the client hears that it is made; also when nobody knows whether it was. */
    static Mono<Void> told(ServerWebExchange exchange, WebFilterChain chain, Runnable made) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(made));
        return chain.filter(exchange).doOnError(_ -> made.run()).doOnCancel(made);
    }

    private static boolean computes(String path) {
        return path.equals("/api/rankings") || path.equals("/api/comparisons") || path.equals("/api/stacks")
                || path.startsWith("/api/weights/");
    }
}
