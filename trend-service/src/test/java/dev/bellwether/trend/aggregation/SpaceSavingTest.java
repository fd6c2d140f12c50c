package dev.bellwether.trend.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;
import tools.jackson.databind.JsonNode;

class SpaceSavingTest {

    static Stream<ReferenceCase> streams() {
        return ReferenceCase.of("c02-space-saving", "stream");
    }

    @ParameterizedTest
    @MethodSource("streams")
    void theCountersAreTheWorkedOnes(ReferenceCase reference) {
        var sketch = new SpaceSaving<String>((int) reference.number("counters"));
        var truth = new HashMap<String, Integer>();
        reference.input().get("stream").valueStream().map(JsonNode::asString).forEach(item -> {
            sketch.offer(item);
            truth.merge(item, 1, Integer::sum);
        });

        var counters = sketch.counters().stream().collect(Collectors.toMap(SpaceSaving.Counter::item,
                counter -> Map.of("count", counter.count(), "maxError", counter.maxError())));
        truth.keySet().retainAll(counters.keySet());
        reference.assertMatches(Map.of("counters", counters, "trueCounts", truth));
        assertThat(counters).hasSize(reference.expected().get("counters").size());
    }

    @Test
    void theTrueCountLiesInTheBoundsAndNothingFrequentIsMissed() {
        var random = new Random(1);
        int events = 20_000;
        int most = 50;
        var sketch = new SpaceSaving<Integer>(most);
        var truth = new HashMap<Integer, Long>();
        for (int event = 0; event < events; event++) {
            int item = (int) Math.abs(30 * random.nextGaussian() * random.nextGaussian() * random.nextGaussian());
            sketch.offer(item);
            truth.merge(item, 1L, Long::sum);
        }

        assertThat(truth).hasSizeGreaterThan(3 * most);
        assertThat(sketch.counters()).hasSize(most).allSatisfy(counter -> assertThat(truth.get(counter.item()))
                .isBetween(counter.count() - counter.maxError(), counter.count()));
        assertThat(sketch.counters()).extracting(SpaceSaving.Counter::item).containsAll(truth.keySet().stream()
                .filter(item -> truth.get(item) > events / most).toList());
    }

    @Test
    void withCountersForAllTheCountsAreExactAndTheLargestComeFirst() {
        var sketch = new SpaceSaving<String>(3);
        Stream.of("a", "b", "b", "c", "b", "c").forEach(sketch::offer);

        assertThat(sketch.counters()).extracting(counter -> counter.item() + counter.count() + counter.maxError())
                .containsExactly("b30", "c20", "a10");
    }
}
