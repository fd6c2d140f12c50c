package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    private static final long NOW = 1_790_000_000_000L;

    @Test
    void aVersionGrowsEvenIfTwoChangesFallIntoOneMillisecondOrTheClockGoesBack() {
        assertThat(Version.after(NOW, NOW)).isEqualTo(NOW + 1);
        assertThat(Version.after(NOW, NOW - 1)).isEqualTo(NOW + 1);
    }

    @Test
    void newStateGoesOnWithVersionsThatReadersOfTheOldOneTake() {
        assertThat(Version.after(0, NOW + 1)).isGreaterThan(Version.after(0, NOW));
    }
}
