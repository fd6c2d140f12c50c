package dev.bellwether.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(240, Duration.ofSeconds(5), Duration.ofMinutes(1));

    @Test
    void whatComesAsFastAsItMustIsFastEnough() {
        pace.asked(Long.MAX_VALUE, 0);
        for (var second = 1; second <= 30; second++) {
            pace.came(240, at(second));
            assertThat(pace.isTooSlow(at(second))).isFalse();
        }
    }

    @Test
    void nothingIsTooSlowUntilPatienceIsOver() {
        pace.asked(1, 0);
        assertThat(pace.isTooSlow(at(5))).isFalse();
        assertThat(pace.isTooSlow(at(6))).isTrue();
    }

    @Test
    void aByteASecondIsTooSlow() {
        pace.asked(Long.MAX_VALUE, 0);
        for (var second = 1; second <= 6; second++) {
            pace.came(1, at(second));
        }
        assertThat(pace.isTooSlow(at(6))).isTrue();
    }

    @Test
    void timeInWhichNobodyAskedForMoreDoesNotCount() {
        pace.asked(1, 0);
        pace.came(10, at(1));
        assertThat(pace.isTooSlow(at(600))).isFalse();
        pace.asked(1, at(600));
        assertThat(pace.isTooSlow(at(603))).isFalse();
        assertThat(pace.isTooSlow(at(605))).isTrue();
    }

    @Test
    void whatIsFastButEndlessIsTooSlowInTheEnd() {
        pace.asked(Long.MAX_VALUE, 0);
        pace.came(1 << 30, at(60));
        assertThat(pace.isTooSlow(at(60))).isFalse();
        assertThat(pace.isTooSlow(at(61))).isTrue();
    }

    private static long at(long second) {
        return Duration.ofSeconds(second).toNanos();
    }
}
