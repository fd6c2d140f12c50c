package dev.bellwether.gateway.edge;

import dev.bellwether.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells the access log who asks, once that is known. */
@Component
@Order(FilterOrder.CLIENT)
final class ClientFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.deferContextual(context -> {
            var visit = context.<Visit>getOrDefault(Visit.class, null);
            return visit == null
                    ? chain.filter(exchange)
                    : exchange.getPrincipal().doOnNext(client -> visit.by(client.getName())).then(chain.filter(exchange));
        });
    }
}
