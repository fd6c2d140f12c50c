package dev.bellwether.trend.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.topology.Signals;

class CellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void totalsBecomeIncrementsAndAFallIsFlagged() {
        var cells = cells(SignalKind.TOTAL, "2026-06-30=100", "2026-07-31=130", "2026-08-31=120", "2026-10-31=150");

        assertThat(cells.values()).extracting(Cell::value).containsExactly(null, 30.0, 0.0, 30.0);
        assertThat(cells.values()).extracting(Cell::amount).containsExactly(0.0, 31.0, 31.0, 61.0);
        assertThat(cells.values()).extracting(Cell::negative).containsExactly(false, false, true, false);
    }

    @Test
    void theRunningPeriodIsNotUsed() {
        assertThat(cells(SignalKind.COUNT, "2026-10-30=1", "2026-11-02=9")).containsOnlyKeys(Period.parse("2026-10").index());
    }

    @Test
    void anIncompleteMonthOfDaysCountsByItsDays() {
        var cell = cells(SignalKind.COUNT, "2026-09-01=3", "2026-09-02=null", "2026-09-03=5").firstEntry().getValue();

        assertThat(cell.value()).isEqualTo(8);
        assertThat(cell.amount()).isEqualTo(2);
        assertThat(cell.size()).isEqualTo(120);
    }

    @Test
    void aMissingMemberIsNoFallOfTheSource() {
        var members = List.of(rates(60, 60, 60, 60), rates(30, 30, 30, 30), rates(10, 10, null, 10));

        assertThat(ReferenceRates.of(members, 0).values()).allSatisfy(rate -> assertThat(rate).isCloseTo(100, within(1e-9)));
    }

    @Test
    void aPeriodInWhichTooMuchOfThePanelIsMissingHasNoRate() {
        var members = List.of(rates(60, 60, null, 60), rates(40, 40, 40, 40));

        assertThat(ReferenceRates.of(members, 0)).containsOnlyKeys(0L, 1L, 3L);
    }

    private static TreeMap<Long, Cell> rates(Integer... values) {
        var cells = new TreeMap<Long, Cell>();
        var start = Period.containing(LocalDate.EPOCH, Cadence.DAY);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                cells.put((long) i, new Cell(start.plus(i), values[i].doubleValue(), 1, null, null, null, 0, false));
            }
        }
        return cells;
    }

    private static TreeMap<Long, Cell> cells(SignalKind kind, String... observations) {
        var signal = Signals.define("a.b", kind, Cadence.DAY, Exposure.NONE, null, 1);
        var observed = Arrays.stream(observations).map(text -> text.split("="))
                .map(part -> new Observed(Period.parse(part[0]), "",
                        Stated.first(part[1].equals("null") ? null : Double.valueOf(part[1]), LONG_AGO)))
                .toList();
        return new TreeMap<>(Map.copyOf(Cells.of(signal, observed, TODAY)));
    }
}
