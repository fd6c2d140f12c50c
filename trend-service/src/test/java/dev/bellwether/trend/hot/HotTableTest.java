package dev.bellwether.trend.hot;

import static dev.bellwether.trend.hot.DailyCounts.TODAY;
import static dev.bellwether.trend.hot.DailyCounts.heat;
import static dev.bellwether.trend.hot.DailyCounts.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.HotSnapshot.Item;
import dev.bellwether.events.trend.SignalKind;

class HotTableTest {

    private final DailyCounts counts = new DailyCounts();

    @Test
    void aDayOfWhichTheSourceStatesItsTotalOnlyIsZero() {
        counts.state("*", 60, ago -> 100).state("go", 60, ago -> ago == 1 ? null : 4).state("rust", 60, ago -> 4);

        var hot = counts.hot(Exposure.TOTAL);
        assertThat(item(hot, "go").count()).isZero();
        assertThat(heat(hot, "go").z()).isNegative();
        assertThat(heat(hot, "rust").z()).isCloseTo(0, within(0.01));
    }

    @Test
    void aDayThatIsKnownToBeMissingIsNot() {
        counts.state("*", 60, ago -> 100).state("go", 60, ago -> ago <= 7 ? null : 4);
        for (int ago = 1; ago <= 7; ago++) {
            counts.stateOn("go", ago, null, "");
        }

        var hot = counts.hot(Exposure.TOTAL);
        assertThat(item(hot, "go").count()).isNull();
        assertThat(item(hot, "go").surpriseBits()).isNull();
        assertThat(heat(hot, "go").z()).isCloseTo(0, within(0.02));
    }

    @Test
    void withoutATotalADayOfWhichNothingIsStatedIsMissing() {
        counts.state("rails", 60, ago -> 50).state("fastapi", 60, ago -> ago <= 3 ? null : 50);

        var hot = counts.hot(Exposure.NONE);
        assertThat(item(hot, "fastapi").count()).isNull();
        assertThat(heat(hot, "fastapi").z()).isCloseTo(0, within(0.02));
        assertThat(item(hot, "rails").count()).isEqualTo(50);
    }

    @Test
    void aDayWithoutAPartOfThePanelIsNotLookedAt() {
        counts.state("a", 60, ago -> 50).state("b", 60, ago -> ago == 1 ? null : 50).state("c", 60, ago -> 9);

        assertThat(counts.hot(Exposure.PANEL, "a", "b").day()).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void ratesAreThoseOfTheDaysThereAreHoweverFew() {
        counts.state("*", 10, ago -> 100).state("go", 10, ago -> 4);

        var heat = heat(counts.hot(Exposure.TOTAL), "go");
        assertThat(heat.shortRate()).isCloseTo(4, within(0.01));
        assertThat(heat.longRate()).isCloseTo(4, within(0.01));
        assertThat(heat.events()).isEqualTo(40);
        assertThat(item(counts.hot(Exposure.TOTAL), "go").surpriseBits()).isNull();
    }

    @Test
    void theRunningDayIsNotLookedAt() {
        counts.state("*", 60, ago -> 100).state("go", 60, ago -> 4).stateOn("go", 0, 500.0, "").stateOn("*", 0, 600.0, "");

        var hot = counts.hot(Exposure.TOTAL);
        assertThat(hot.day()).isEqualTo(TODAY.minusDays(1));
        assertThat(heat(hot, "go").hot()).isFalse();
    }

    @Test
    void piecesOfEvidenceOfADayAddUp() {
        counts.state("*", 60, ago -> 100).state("go", 60, ago -> 4).stateOn("go", 1, 1.0, "d1").stateOn("go", 1, 1.0, "d2");

        assertThat(item(counts.hot(Exposure.TOTAL), "go").count()).isEqualTo(6);
    }

    @Test
    void aSpikeIsHotAndAnAlertByEitherPair() {
        quiet(20).state("new", 1, ago -> 20);

        var item = item(counts.hot(Exposure.TOTAL), "new");
        assertThat(item.alert()).isTrue();
        assertThat(item.heats()).hasSize(2).allMatch(heat -> heat.hot());
        assertThat(item.surpriseBits()).isGreaterThan(20);
        assertThat(item.qValue()).isCloseTo(21 * item.pValue(), within(1e-12));
    }

    @Test
    void fourEventsAreTooFewToBeHot() {
        quiet(20).state("new", 2, ago -> 2);

        var heat = item(counts.hot(Exposure.TOTAL), "new").heats().getLast();
        assertThat(heat.z()).isGreaterThan(3);
        assertThat(heat.hot()).isFalse();
    }

    @Test
    void theOnlyTechnologyOfASignalIsJudgedByItsOwnNoise() {
        counts.state("fastapi", 60, ago -> ago % 7 < 2 ? 300_000 : 1_000_000);

        var item = item(counts.hot(Exposure.NONE), "fastapi");
        assertThat(item.alert()).isFalse();
        assertThat(item.heats().getFirst().hot()).isFalse();
        assertThat(item.heats().getFirst().dispersion()).isGreaterThan(10_000);
    }

    @Test
    void enormousCountsHaveAFiniteSurprise() {
        counts.state("fastapi", 60, ago -> ago == 1 ? 1_000_000_000 : 1_000_000 + ago % 2);

        assertThat(item(counts.hot(Exposure.NONE), "fastapi").surpriseBits()).isBetween(10.0, 1_022.0);
    }

    @Test
    void aSourceThatFellSilentTellsNothingOfNow() {
        counts.state("go", 60, ago -> ago <= 15 ? null : ago == 16 ? 90 : 4);

        var hot = counts.hot(Exposure.NONE);
        assertThat(hot.stale()).isTrue();
        assertThat(hot.day()).isEqualTo(TODAY.minusDays(16));
        assertThat(hot.items()).isEmpty();
    }

    @Test
    void onlyTheHottestAreKept() {
        quiet(120);

        var hot = counts.hot(Exposure.TOTAL);
        assertThat(hot.technologies()).isEqualTo(120);
        assertThat(hot.items()).hasSizeBetween(50, 100).extracting(Item::technology).isSorted();
    }

    @Test
    void onlyDailyCountsAreLookedAt() {
        quiet(3);

        assertThat(HotTable.of(DailyCounts.signal(SignalKind.COUNT, Cadence.MONTH, Exposure.TOTAL), counts.observed(), TODAY))
                .isEmpty();
        assertThat(HotTable.of(DailyCounts.signal(SignalKind.TOTAL, Cadence.DAY, Exposure.TOTAL), counts.observed(), TODAY))
                .isEmpty();
        assertThat(HotTable.of(DailyCounts.signal(SignalKind.COUNT, Cadence.DAY, Exposure.TOTAL),
                Map.of("go", List.of()), TODAY)).isEmpty();
    }

    private DailyCounts quiet(int technologies) {
        counts.state("*", 60, ago -> 100);
        for (int t = 0; t < technologies; t++) {
            int own = t;
            counts.state("t" + t, 60, ago -> 2 + (ago + own) % 3);
        }
        return counts;
    }
}
