package dev.bellwether.gateway.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Requests under way, so that the same is asked only once at a time. Who has heard of a later change never joins one that was begun before it. */
final class Flights {

    private final Map<Flight, Sinks.One<Answer>> underWay = new ConcurrentHashMap<>();

    /** Makes it the one to join for the same, and null; or the answer of the one already under way: empty when that has none to share. */
    Mono<Answer> join(Flight flight) {
        var other = underWay.putIfAbsent(flight, flight.answer());
        return other == null ? null : other.asMono();
    }

    /** Its answer is whole: for those who joined, and nobody joins any more. */
    void land(Flight flight, Answer whole) {
        underWay.remove(flight, flight.answer());
        flight.answer().tryEmitValue(whole);
    }

    /** It has ended; those who joined get nothing unless it had landed. */
    void end(Flight flight) {
        underWay.remove(flight, flight.answer());
        flight.answer().tryEmitEmpty();
    }

    /** A request for an answer that is at least as new as what was known of changes. */
    record Flight(AnswerKey key, Stamp stamp, Sinks.One<Answer> answer) {

        static Flight of(AnswerKey key, Stamp stamp) {
            return new Flight(key, stamp, Sinks.one());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Flight flight && key.equals(flight.key) && stamp.number() == flight.stamp.number();
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
