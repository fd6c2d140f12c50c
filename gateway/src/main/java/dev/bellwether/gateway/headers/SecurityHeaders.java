package dev.bellwether.gateway.headers;

import dev.bellwether.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * What every answer says to browsers, unless it says otherwise itself: its type is its type, nothing in it runs, nobody frames it, and it is asked
 * for again before it is shown again.
 */
@Component
@Order(FilterOrder.SECURITY_HEADERS)
final class SecurityHeaders implements WebFilter {

    private static final String CONTENT_SECURITY = "default-src 'none'; frame-ancestors 'none'";
    private static final String ONE_YEAR = "max-age=31536000";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        var secure = "https".equals(exchange.getRequest().getURI().getScheme());
        response.beforeCommit(() -> {
            complete(response, secure);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private static void complete(ServerHttpResponse response, boolean secure) {
        var headers = response.getHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        setUnlessThere(headers, "Content-Security-Policy", CONTENT_SECURITY);
        setUnlessThere(headers, "Referrer-Policy", "no-referrer");
        setUnlessThere(headers, HttpHeaders.CACHE_CONTROL, "no-cache");
        if (secure) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
    }

    private static void setUnlessThere(HttpHeaders headers, String name, String value) {
        if (headers.getFirst(name) == null) {
            headers.set(name, value);
        }
    }
}
