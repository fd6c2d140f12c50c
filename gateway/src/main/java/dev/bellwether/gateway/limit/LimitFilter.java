package dev.bellwether.gateway.limit;

import dev.bellwether.gateway.FilterOrder;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Counts each request against its caller's budget, and refuses what is above it. Nothing waits here but for the store, once in a hundredth of a budget. */
@Component
@Order(FilterOrder.LIMITS)
final class LimitFilter implements WebFilter {

    private final Callers callers;
    private final Meters meters;
    private final LimitSettings settings;
    private final MeterRegistry metrics;

    LimitFilter(Callers callers, Meters meters, LimitSettings settings, MeterRegistry metrics) {
        this.callers = callers;
        this.meters = meters;
        this.settings = settings;
        this.metrics = metrics;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return callers.of(exchange).flatMap(caller -> charge(exchange, chain, caller));
    }

    private Mono<Void> charge(ServerWebExchange exchange, WebFilterChain chain, Caller caller) {
        var budget = Budget.of(exchange.getRequest());
        var allowance = settings.of(caller, budget);
        var taken = meters.of(caller, budget).take();
        if (taken.isDone()) {
            return pass(exchange, chain, budget, allowance, taken.join());
        }
        // What others wait for too must not end because one of them has gone.
        return Mono.fromFuture(taken, true).flatMap(probe -> pass(exchange, chain, budget, allowance, probe));
    }

    private Mono<Void> pass(ServerWebExchange exchange, WebFilterChain chain, Budget budget, Allowance allowance,
            ConsumptionProbe probe) {
        RateLimitFields.write(exchange.getResponse().getHeaders(), budget, allowance, probe);
        if (probe.isConsumed()) {
            return chain.filter(exchange);
        }
        metrics.counter("bellwether.limits.refused", "budget", budget.key()).increment();
        return Mono.error(new BudgetSpent(budget, allowance, probe));
    }
}
