package dev.bellwether.gateway.routing;

import dev.bellwether.gateway.FilterOrder;
import dev.bellwether.gateway.upstream.Demand;
import dev.bellwether.gateway.upstream.Guard;
import dev.bellwether.gateway.upstream.ServerFault;
import dev.bellwether.gateway.upstream.Service;
import dev.bellwether.gateway.upstream.UpstreamFailure;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The guard around a route. The rest of the chain is done when the service's headers are there, so the time limit covers an
 * upload and the wait for its answer, and a long download is not cut. A 5xx counts against the service and reaches the client
 * unchanged; a 4xx is the client's affair.
 */
record GuardedRoute(Service service, Guard guard) implements GatewayFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var call = Mono.defer(() -> attempt(exchange, chain)).then(Mono.defer(() -> judge(exchange)));
        return guard.call(Demand.of(service, exchange.getRequest()), call).onErrorResume(UpstreamFailure.class,
                failure -> failure.getCause() instanceof ServerFault ? Mono.empty() : Mono.error(failure));
    }

    private static Mono<Void> attempt(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerWebExchangeUtils.reset(exchange);
        return chain.filter(exchange);
    }

    private static Mono<Void> judge(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        return status != null && status.is5xxServerError() ? Mono.error(new ServerFault(status)) : Mono.empty();
    }

    @Override
    public int getOrder() {
        return FilterOrder.GUARD;
    }
}
