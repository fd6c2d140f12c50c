package dev.bellwether.gateway.body;

import dev.bellwether.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses a body that is too large before it is read if it says so itself, and as soon as it shows if it does not. */
@Component
@Order(FilterOrder.LIMITS + 1)
final class BodyFilter implements WebFilter {

    private final BodySettings settings;

    BodyFilter(BodySettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var length = request.getHeaders().getContentLength();
        if (length <= 0 && !isOfUnknownLength(request)) {
            return chain.filter(exchange);
        }
        var kind = BodyKind.of(request);
        var largest = settings.largest(kind);
        if (length > largest) {
            return Mono.error(BodyRefused.tooLarge(largest));
        }
        var body = new LimitedBody(request, largest, settings.pace(kind));
        return chain.filter(exchange.mutate().request(body).build())
                .onErrorMap(failure -> body.refused() == null ? failure : body.refused());
    }

    /** In chunks; Netty shows a body of HTTP/2 that does not state its length so too. */
    private static boolean isOfUnknownLength(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }
}
