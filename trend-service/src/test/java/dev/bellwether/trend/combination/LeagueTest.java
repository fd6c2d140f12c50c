package dev.bellwether.trend.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.trend.momentum.Label;
import dev.bellwether.trend.series.Slot;

class LeagueTest {

    @Test
    void equalGrowthSharesARankAndTheNextIsSkipped() {
        var verdicts = League.judge(rows(Map.of("a", 0.03, "b", 0.03, "c", 0.01)));

        assertThat(verdicts.values()).extracting(verdict -> verdict.windows().getFirst().rank()).containsExactly(1, 1, 3);
        assertThat(verdicts.get("a").windows().getFirst().rankOf()).isEqualTo(3);
    }

    @Test
    void newsThatTwoSignalsShareWidensTheError() {
        var pair = new PairTerm("x y", 0.4, 0.64, 0.0002);
        var row = row(new SlotRow(false, 0.02, 0.0004, List.of(pair)));

        double se = League.judge(new TreeMap<>(Map.of("a", row))).get("a").windows().getFirst().se();

        assertThat(se).isCloseTo(Math.sqrt(0.0004 + 0.0002 * 0.8 * 0.4 / 0.64), within(1e-12));
    }

    @Test
    void whoIsNewIsNotCompared() {
        var rows = rows(Map.of("a", 0.03));
        rows.put("b", row(new SlotRow(true, null, 0, List.of())));

        var verdict = League.judge(rows).get("b").windows().getFirst();

        assertThat(verdict.label()).isEqualTo(Label.NEW);
        assertThat(verdict.rank()).isNull();
    }

    private static TreeMap<String, TechnologyRow> rows(Map<String, Double> growth) {
        var rows = new TreeMap<String, TechnologyRow>();
        growth.forEach((technology, log) -> rows.put(technology, row(new SlotRow(false, log, 0.00001, List.of()))));
        return rows;
    }

    private static TechnologyRow row(SlotRow slot) {
        return new TechnologyRow(1, Collections.nCopies(Slot.ALL.size(), slot), null, null, Map.of());
    }
}
