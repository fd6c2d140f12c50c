package dev.bellwether.gateway.upstream;

import java.util.concurrent.atomic.AtomicBoolean;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/** Tells each change of a breaker's or bulkhead's state in the log, and counts it: {@code bellwether.state.changes}. */
@Component
class StateChanges {

    private static final Logger LOG = LoggerFactory.getLogger(StateChanges.class);

    private final MeterRegistry meters;

    StateChanges(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads, MeterRegistry meters) {
        this.meters = meters;
        breakers.getAllCircuitBreakers().forEach(this::watch);
        breakers.getEventPublisher().onEntryAdded(added -> watch(added.getAddedEntry()));
        bulkheads.getAllBulkheads().forEach(this::watch);
        bulkheads.getEventPublisher().onEntryAdded(added -> watch(added.getAddedEntry()));
    }

    private void watch(CircuitBreaker breaker) {
        breaker.getEventPublisher().onStateTransition(change -> {
            var to = change.getStateTransition().getToState();
            tell("breaker", breaker.getName(), to.name(), to == CircuitBreaker.State.CLOSED);
        });
    }

    private void watch(Bulkhead bulkhead) {
        var full = new AtomicBoolean();
        bulkhead.getEventPublisher().onCallRejected(_ -> {
            if (full.compareAndSet(false, true)) {
                tell("bulkhead", bulkhead.getName(), "FULL", false);
            }
        }).onCallFinished(_ -> {
            if (full.get() && full.compareAndSet(true, false)) {
                tell("bulkhead", bulkhead.getName(), "FREE", true);
            }
        });
    }

    private void tell(String kind, String name, String state, boolean well) {
        LOG.atLevel(well ? Level.INFO : Level.WARN).log("The {} of {} is {}", kind, name, state);
        meters.counter("bellwether.state.changes", "kind", kind, "name", name, "to", state).increment();
    }
}
