package dev.bellwether.trend.hot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;
import tools.jackson.databind.JsonNode;

class HotReferenceTest {

    static Stream<ReferenceCase> counters() {
        return ReferenceCase.of("b09-decayed-counter", "events");
    }

    static Stream<ReferenceCase> heats() {
        return ReferenceCase.of("b10-hot-now", "valueShort");
    }

    static Stream<ReferenceCase> surprises() {
        return ReferenceCase.of("b11-surprise", "baseline");
    }

    @ParameterizedTest
    @MethodSource("counters")
    void eventsFadeAsInTheReference(ReferenceCase reference) {
        reference.assertMatches(report(reference, counter(reference, events(reference))));
    }

    @ParameterizedTest
    @MethodSource("counters")
    void theOrderOfEventsChangesNothing(ReferenceCase reference) {
        var events = events(reference);
        Collections.reverse(events);

        reference.assertMatches(report(reference, counter(reference, events)));
    }

    @ParameterizedTest
    @MethodSource("counters")
    void twoHalvesMergedAreTheWhole(ReferenceCase reference) {
        var events = events(reference);
        var half = counter(reference, events.subList(0, events.size() / 2));
        half.merge(counter(reference, events.subList(events.size() / 2, events.size())));

        reference.assertMatches(report(reference, half));
    }

    @ParameterizedTest
    @MethodSource("heats")
    void heatIsTheReferenceOne(ReferenceCase reference) {
        var heat = Heat.of(rate(reference, "valueShort", 3), rate(reference, "valueLong", 21), HalfLives.DAYS_AND_WEEKS,
                reference.number("phi"));

        reference.assertMatches(Map.of("rateShort", heat.shortRate(), "rateLong", heat.longRate(), "ratio", heat.ratio(),
                "variance", heat.variance(), "z", heat.z()));
    }

    @ParameterizedTest
    @MethodSource("surprises")
    void surpriseIsTheReferenceOne(ReferenceCase reference) {
        var surprise = Surprise.of(Baseline.of(reference.doubles("baseline"), reference.doubles("exposure")),
                reference.number("observed"), reference.number("observedExposure"), reference.number("phi"));

        reference.assertMatches(Map.of("expected", surprise.expected(), "variance", surprise.variance(), "r", surprise.r(), "p",
                surprise.p(), "pUpperTail", surprise.upperTail(), "midP", surprise.midP(), "surpriseBits", surprise.bits()));
    }

    private static double rate(ReferenceCase reference, String value, double halfLife) {
        var counter = new DecayedCounter(halfLife);
        counter.add(0, reference.number(value));
        return counter.rate(0);
    }

    private static List<JsonNode> events(ReferenceCase reference) {
        return new ArrayList<>(reference.input().get("events").valueStream().toList());
    }

    private static DecayedCounter counter(ReferenceCase reference, List<JsonNode> events) {
        var counter = new DecayedCounter(reference.number("halfLife"));
        events.forEach(event -> counter.add(event.get("time").asDouble(), event.get("weight").asDouble()));
        return counter;
    }

    private static Map<String, Double> report(ReferenceCase reference, DecayedCounter counter) {
        double at = reference.number("queryTime");
        return Map.of("value", counter.value(at), "ratePerUnit", counter.rate(at));
    }
}
