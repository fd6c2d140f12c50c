package dev.bellwether.trend.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.Json;
import dev.bellwether.trend.momentum.Heterogeneity;
import dev.bellwether.trend.momentum.Label;
import dev.bellwether.trend.series.Slot;

class LeagueTest {

    private static final Heterogeneity SINGLE = new Heterogeneity(0, 0, 0, 1);

    @Test
    void equalGrowthSharesARankAndTheNextIsSkipped() {
        var verdicts = League.judge(rows(Map.of("a", 0.03, "b", 0.03, "c", 0.01)));

        assertThat(verdicts.values()).extracting(verdict -> verdict.windows().getFirst().rank()).containsExactly(1, 1, 3);
        assertThat(verdicts.get("a").windows().getFirst().rankOf()).isEqualTo(3);
    }

    @Test
    void newsThatTwoSignalsShareWidensTheError() {
        var pair = new PairTerm("x y", 0.4, 0.64, 0.0002);
        var row = row(new SlotRow(false, 0.02, 0.0004, List.of(pair), null));

        double se = League.judge(new TreeMap<>(Map.of("a", row))).get("a").windows().getFirst().se();

        assertThat(se).isCloseTo(Math.sqrt(0.0004 + 0.0002 * 0.8 * 0.4 / 0.64), within(1e-12));
    }

    @Test
    void whoIsNewIsNotCompared() {
        var rows = rows(Map.of("a", 0.03));
        rows.put("b", row(SlotRow.without(true)));

        var verdict = League.judge(rows).get("b").windows().getFirst();

        assertThat(verdict.label()).isEqualTo(Label.NEW);
        assertThat(verdict.rank()).isNull();
    }

    @Test
    void howFarTheSignalsOfOthersDisagreeWidensTheErrorOfASingleOne() {
        var rows = rows(Map.of("a", 0.03));
        rows.put("b", row(slot(0.01, 0.00008, new Heterogeneity(3, 30_000, 0.00012, 0.5))));
        rows.put("c", row(slot(0.02, 0.00002, new Heterogeneity(-1, 10_000, 0, 0.5))));

        var verdicts = League.judge(rows);

        double between = 2 / 40_000d;
        assertThat(se(verdicts, "a")).isCloseTo(Math.sqrt(0.00001 + between), within(1e-12));
        assertThat(se(verdicts, "b")).as("disagrees more itself").isCloseTo(Math.sqrt(0.00008), within(1e-12));
        assertThat(se(verdicts, "c")).as("agrees by chance").isCloseTo(Math.sqrt(0.00002 + 0.5 * between), within(1e-12));
    }

    @Test
    void oneStrongSignalIsLabelledWhereNobodyHasSeveral() {
        var verdict = League.judge(rows(Map.of("a", 0.03, "b", 0.0))).get("a").windows().getFirst();

        assertThat(verdict.se()).isCloseTo(Math.sqrt(0.00001), within(1e-12));
        assertThat(verdict.label()).isEqualTo(Label.RISING);
    }

    @Test
    void aLabelGoesWhereSignalsDisagreeByMoreThanItsGrowth() {
        var rows = rows(Map.of("a", 0.03));
        rows.put("b", row(slot(0.01, 0.0008, new Heterogeneity(40, 40_000, 0.001, 0.5))));

        assertThat(League.judge(rows).get("a").windows().getFirst().label()).isEqualTo(Label.UNCERTAIN);
    }

    @Test
    void aRowThatWasKeptBeforeDisagreementWasPooledCountsAsItDid() {
        var kept = Json.mapper().readValue("""
            {"fresh": false, "growth": 0.03, "variance": 0.00001, "pairs": []}""", SlotRow.class);
        var rows = new TreeMap<>(Map.of("a", row(kept), "b", row(slot(0.01, 0.0008, new Heterogeneity(40, 40_000, 0.001, 0.5)))));

        assertThat(se(League.judge(rows), "a")).isCloseTo(Math.sqrt(0.00001), within(1e-12));
    }

    private static double se(Map<String, TechnologyVerdict> verdicts, String technology) {
        return verdicts.get(technology).windows().getFirst().se();
    }

    private static SlotRow slot(double growth, double variance, Heterogeneity heterogeneity) {
        return new SlotRow(false, growth, variance, List.of(), heterogeneity);
    }

    private static TreeMap<String, TechnologyRow> rows(Map<String, Double> growth) {
        var rows = new TreeMap<String, TechnologyRow>();
        growth.forEach((technology, log) -> rows.put(technology, row(slot(log, 0.00001, SINGLE))));
        return rows;
    }

    private static TechnologyRow row(SlotRow slot) {
        return new TechnologyRow(1, Collections.nCopies(Slot.ALL.size(), slot), null, null, Map.of());
    }
}
