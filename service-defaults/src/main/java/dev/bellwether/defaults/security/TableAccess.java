package dev.bellwether.defaults.security;

import java.util.function.Supplier;

import dev.bellwether.access.Gate;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

record TableAccess(Gate gate) implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(gate.admits(Needs.of(context.getRequest()), who.get()));
    }
}
