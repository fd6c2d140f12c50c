package dev.bellwether.trend.combination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.RankInterval;
import dev.bellwether.trend.combination.RankTable.Estimate;

class RankTableTest {

    @Test
    void aMoveInsideTheNoiseIsNotReal() {
        var before = table(0.5, "a", 3.0, "b", 2.9, "c", 1.0);
        var now = table(0.5, "a", 2.9, "b", 3.0, "c", 1.0);

        assertThat(now.rank("b")).isEqualTo(1);
        assertThat(now.interval("b", before)).isEqualTo(new RankInterval(1, 2, false));
    }

    @Test
    void aMoveBeyondTheNoiseIsRealInBothDirections() {
        var before = table(0.1, "a", 3.0, "b", 2.0, "c", 1.0);
        var now = table(0.1, "a", 2.0, "b", 4.0, "c", 1.0);

        assertThat(now.interval("b", before)).isEqualTo(new RankInterval(1, 1, true));
        assertThat(now.interval("a", before)).isEqualTo(new RankInterval(2, 2, true));
        assertThat(now.interval("c", before)).isEqualTo(new RankInterval(3, 3, false));
    }

    @Test
    void whoHadNoRankHasNotMoved() {
        var now = table(0.1, "a", 3.0, "b", 2.0);

        assertThat(now.interval("b", table(0.1, "a", 3.0)).moved()).isNull();
        assertThat(now.interval("z", now)).isNull();
    }

    private static RankTable table(double error, Object... values) {
        var estimates = new TreeMap<String, Estimate>();
        for (int i = 0; i < values.length; i += 2) {
            estimates.put((String) values[i], new Estimate((Double) values[i + 1], error));
        }
        return new RankTable(estimates);
    }
}
