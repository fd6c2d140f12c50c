package dev.bellwether.gateway.security;

import java.util.List;

import dev.bellwether.access.Gate;
import dev.bellwether.access.Need;
import dev.bellwether.access.Rules;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

record TableAccess(Gate gate) implements ReactiveAuthorizationManager<AuthorizationContext> {

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> who, AuthorizationContext context) {
        var need = needOf(context.getExchange().getRequest());
        return who.map(known -> gate.admits(need, known)).switchIfEmpty(Mono.fromSupplier(() -> gate.admits(need, null)))
                .map(AuthorizationDecision::new);
    }

    static Need needOf(ServerHttpRequest request) {
        return Rules.of(request.getMethod(), request.getPath().pathWithinApplication(),
                () -> request.getQueryParams().getOrDefault(Rules.DRY_RUN, List.of()));
    }
}
