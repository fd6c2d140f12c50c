package dev.bellwether.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalKind;

class FirstSeenTest {

    @Test
    void zerosBeforeTheFirstCountAreNoSighting() {
        assertThat(FirstSeen.of(SignalKind.COUNT, cells(0, 0, 4, 5))).hasToString("2026-03");
        assertThat(FirstSeen.of(SignalKind.COUNT, cells(0, 0))).isNull();
    }

    @Test
    void aLargeTotalThatEntersAListIsNotNew() {
        assertThat(FirstSeen.of(SignalKind.TOTAL, cells(2800, 2810, 2820))).hasToString("2016-01");
        assertThat(FirstSeen.of(SignalKind.TOTAL, cells(2800))).hasToString("2016-01");
    }

    @Test
    void aTotalThatHasGrownFastSinceBeganShortlyBefore() {
        assertThat(FirstSeen.of(SignalKind.TOTAL, cells(900, 1900, 2900))).hasToString("2025-12");
    }

    private static TreeMap<Long, Cell> cells(int... sizes) {
        var cells = new TreeMap<Long, Cell>();
        for (int i = 0; i < sizes.length; i++) {
            var period = Period.parse("2026-01").plus(i);
            cells.put(period.index(), new Cell(period, (double) sizes[i], 1, null, null, (double) sizes[i], 0, false));
        }
        return cells;
    }
}
