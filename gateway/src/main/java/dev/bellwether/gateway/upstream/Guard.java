package dev.bellwether.gateway.upstream;

import java.time.Duration;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A bulkhead, a circuit breaker and a time limit around every call. The breaker is the service's, shared by routes and composed
 * answers: what one of them learns spares the other the wait. Here is the only retry between a client and a database: the
 * connections of the gateway and the services themselves never send anything twice.
 */
@Component
public final class Guard {

    private final BulkheadRegistry bulkheads;
    private final CircuitBreakerRegistry breakers;
    private final TimeLimiterRegistry limits;
    private final RetryRegistry retries;

    Guard(BulkheadRegistry bulkheads, CircuitBreakerRegistry breakers, TimeLimiterRegistry limits, RetryRegistry retries) {
        this.bulkheads = bulkheads;
        this.breakers = breakers;
        this.limits = limits;
        this.retries = retries;
    }

    /** The call; every failure of it becomes an {@link UpstreamFailure} of the service. It is made twice at most, and only if it is repeatable. */
    public <T> Mono<T> call(Demand demand, Mono<T> call) {
        var service = demand.service();
        var breaker = breakers.circuitBreaker(service.key());
        var attempts = demand.repeatable() ? call.transformDeferred(RetryOperator.of(retries.retry(service.key()))) : call;
        return attempts.transformDeferred(TimeLimiterOperator.of(limits.timeLimiter(demand.patience().key())))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(BulkheadOperator.of(bulkheads.bulkhead(demand.effort().bulkheadOf(service))))
                .onErrorMap(failure -> new UpstreamFailure(service, rest(breaker), failure));
    }

    /** How long an open breaker leaves the service alone. */
    public Duration rest(Service service) {
        return rest(breakers.circuitBreaker(service.key()));
    }

    private static Duration rest(CircuitBreaker breaker) {
        return Duration.ofMillis(breaker.getCircuitBreakerConfig().getWaitIntervalFunctionInOpenState().apply(1));
    }
}
