package dev.bellwether.trend.observation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.bellwether.events.trend.SignalDefinition;

/** The signals that one request names, each looked up once: a body of many lines is judged by one definition of a signal. For one thread. */
final class KnownSignals {

    private final Map<String, Optional<SignalDefinition>> seen = new HashMap<>();
    private final Function<String, Optional<SignalDefinition>> lookup;

    KnownSignals(Function<String, Optional<SignalDefinition>> lookup) {
        this.lookup = lookup;
    }

    Optional<SignalDefinition> find(String id) {
        return seen.computeIfAbsent(id, lookup);
    }
}
