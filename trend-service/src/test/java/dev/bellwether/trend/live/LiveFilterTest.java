package dev.bellwether.trend.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.LevelChange;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.trend.view.Window;

class LiveFilterTest {

    private static final LiveFilter ALL = new LiveFilter(Set.of(), null);
    private static final WindowChange LABEL = window("P3Y", "stable", "rising", false);
    private static final WindowChange RANK = window("P5Y", "stable", "stable", true);
    private static final WindowChange NOTHING = window("P2Y", "stable", "stable", false);

    @Test
    void labelsAndRealMovesAreToldAndOnlyTheWindowsThatHaveThem() {
        assertThat(ALL.event(change(null, NOTHING, LABEL, RANK)).orElseThrow()).satisfies(event -> {
            assertThat(event.type()).isEqualTo("label");
            assertThat(((LiveFilter.Visible) event.data()).windows()).containsExactly(LABEL, RANK);
        });
        assertThat(ALL.event(change(null, RANK)).orElseThrow().type()).isEqualTo("rank");
    }

    @Test
    void aRevisionThatShowsNowhereIsNotTold() {
        assertThat(ALL.event(change(null, NOTHING))).isEmpty();
        assertThat(ALL.event(change(new LevelChange(1.0, 1.1, 4, 3, false), NOTHING))).isEmpty();
    }

    @Test
    void aMoveOfTheLevelIsTold() {
        assertThat(ALL.event(change(new LevelChange(1.0, 2.0, 40, 3, true), NOTHING)).orElseThrow().type()).isEqualTo("rank");
    }

    @Test
    void aClientHearsOfWhatItAskedFor() {
        assertThat(new LiveFilter(Set.of("rust"), null).event(change(null, LABEL))).isEmpty();
        assertThat(new LiveFilter(Set.of("go"), null).event(change(null, LABEL))).isPresent();
        assertThat(new LiveFilter(Set.of(), Window.P5Y).event(change(null, LABEL))).isEmpty();
        assertThat(new LiveFilter(Set.of(), Window.P5Y).event(change(null, LABEL, RANK))).isPresent();
    }

    @Test
    void aSourceThatTurnsIsToldAndOneThatStaysIsNot() {
        assertThat(ALL.event(health(HealthState.OUTAGE, HealthState.OK)).orElseThrow().type()).isEqualTo("source-health");
        assertThat(ALL.event(health(HealthState.OUTAGE, HealthState.OUTAGE))).isEmpty();
        assertThat(ALL.event(health(HealthState.OK, null))).isEmpty();
        assertThat(new LiveFilter(Set.of("go"), null).event(health(HealthState.OUTAGE, HealthState.OK))).isEmpty();
    }

    private static SourceHealth health(HealthState state, HealthState before) {
        return new SourceHealth("jobs", 1, Instant.EPOCH, state, null, LocalDate.EPOCH, null, before, List.of());
    }

    private static TrendChange change(LevelChange level, WindowChange... windows) {
        return new TrendChange("go", 1, Instant.EPOCH, List.of(), 0, List.of(windows), level);
    }

    private static WindowChange window(String window, String before, String label, boolean moved) {
        return new WindowChange(window, before, label, 0.0, 0.2, 9, 1, moved);
    }
}
