package dev.bellwether.gateway.limit;

import java.net.InetAddress;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells callers apart: by the token that the identity filter accepted, else by the address, which it made the client's if a trusted proxy passed it on. */
@Component
final class Callers {

    private static final Caller NOBODY = new Caller.Address(InetAddress.getLoopbackAddress());

    Mono<Caller> of(ServerWebExchange exchange) {
        return exchange.getPrincipal().<Caller>map(principal -> new Caller.Client(principal.getName()))
                .switchIfEmpty(Mono.fromSupplier(() -> address(exchange)));
    }

    private static Caller address(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null ? NOBODY : Caller.Address.of(remote.getAddress());
    }
}
