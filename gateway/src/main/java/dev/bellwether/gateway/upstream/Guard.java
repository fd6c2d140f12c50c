package dev.bellwether.gateway.upstream;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A time limit and a circuit breaker around every call. The breaker is the service's, shared by routes and composed answers:
 * what one of them learns spares the other the wait.
 */
@Component
public final class Guard {

    private final CircuitBreakerRegistry breakers;
    private final TimeLimiterRegistry limits;

    Guard(CircuitBreakerRegistry breakers, TimeLimiterRegistry limits) {
        this.breakers = breakers;
        this.limits = limits;
    }

    /** The call; every failure of it becomes an {@link UpstreamFailure} of this service. It is never made twice. */
    public <T> Mono<T> call(Service service, Patience patience, Mono<T> call) {
        var breaker = breakers.circuitBreaker(service.key());
        return call.transformDeferred(TimeLimiterOperator.of(limits.timeLimiter(patience.key())))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
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
