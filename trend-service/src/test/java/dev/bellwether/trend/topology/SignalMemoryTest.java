package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.Stated;

class SignalMemoryTest {

    private final SignalMemory memory = new SignalMemory(10L);

    @Test
    void whoWasAskedForTheLongestTimeAgoMakesRoom() {
        memory.put("a.one", signal(4));
        memory.put("b.two", signal(4));
        memory.get("a.one");

        memory.put("c.three", signal(4));

        assertThat(memory.get("a.one")).isNotNull();
        assertThat(memory.get("b.two")).isNull();
        assertThat(memory.get("c.three")).isNotNull();
    }

    @Test
    void aSignalThatIsTooLargeIsNotRemembered() {
        memory.put("a.one", signal(11));

        assertThat(memory.get("a.one")).isNull();
    }

    @Test
    void aSignalThatOutgrowsTheRoomIsForgotten() {
        var remembered = signal(4);
        memory.put("a.one", remembered);
        memory.changed("a.one", "t1");
        remembered.refresh(technology -> observations(7));

        memory.put("a.one", remembered);

        assertThat(memory.get("a.one")).isNull();
    }

    @Test
    void onlyWhatChangedIsReadAgainAndOnce() {
        var remembered = signal(1);
        memory.put("a.one", remembered);
        var before = remembered.observed().get("t0");
        memory.changed("a.one", "t0");
        memory.changed("a.one", "t1");
        memory.changed("z.unknown", "t0");

        remembered.refresh(technology -> technology.equals("t0") ? before : observations(2));

        assertThat(remembered.observed()).containsOnlyKeys("t0", "t1");
        assertThat(remembered.size()).isEqualTo(3);
        remembered.refresh(technology -> {
            throw new AssertionError(technology);
        });
    }

    private static RememberedSignal signal(int observations) {
        return new RememberedSignal(new TreeMap<>(Map.of("t0", observations(observations))));
    }

    private static List<Observed> observations(int count) {
        return Collections.nCopies(count, new Observed(Period.parse("2026-10"), "", Stated.first(1.0, Instant.EPOCH)));
    }
}
