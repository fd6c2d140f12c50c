package dev.bellwether.gateway.security;

import dev.bellwether.access.Refusals;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets refusals go the way of all errors, so that they read like them. */
record Refusing() implements ServerAuthenticationEntryPoint, ServerAuthenticationFailureHandler, ServerAccessDeniedHandler {

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        return Mono.error(Refusals.unknown(failure, TableAccess.needOf(exchange.getRequest())));
    }

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange filtered, AuthenticationException failure) {
        return commence(filtered.getExchange(), failure);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return Mono.error(Refusals.forbidden(TableAccess.needOf(exchange.getRequest())));
    }
}
