package dev.bellwether.trend.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.testing.Trends;
import org.junit.jupiter.api.Test;

class OwnGrowthTest {

    @Test
    void aSingleSignalSpeaksForItsSource() {
        var growth = OwnGrowth.of(window(Trends.of("x").says("hn.posts", 0.2, 0.1, 0.3)));

        assertThat(growth.get("hn").orElseThrow()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void signalsOfASourceCountByTheirPrecision() {
        // Log growths 0 and ln 2, with intervals of the same width on the log scale, and of a tenth of it.
        var growth = OwnGrowth.of(window(Trends.of("x").says("gh.stars", 0.0, Math.expm1(-1), Math.expm1(1)).says("gh.forks", 1.0,
                Math.expm1(Math.log(2) - 0.1), Math.expm1(Math.log(2) + 0.1))));

        assertThat(Math.log1p(growth.get("gh").orElseThrow())).isCloseTo(Math.log(2) * 100 / 101, within(1e-9));
    }

    @Test
    void sourcesAreKeptApart() {
        var growth = OwnGrowth
                .of(window(Trends.of("x").says("gh.stars", 0.5, 0.4, 0.6).says("hn.posts", -0.5, -0.6, -0.4)
                        .saysNothing("so.tags")));

        assertThat(growth).containsOnlyKeys("gh", "hn", "so").containsEntry("so", OptionalDouble.empty());
    }

    @Test
    void aCertainSignalIsNoDivisionByZero() {
        var growth = OwnGrowth.of(window(Trends.of("x").says("gh.stars", 0.5, 0.5, 0.5)));

        assertThat(growth.get("gh").orElseThrow()).isCloseTo(0.5, within(1e-12));
    }

    private static WindowTrend window(Trends trends) {
        return trends.version(1).windows().getFirst();
    }
}
