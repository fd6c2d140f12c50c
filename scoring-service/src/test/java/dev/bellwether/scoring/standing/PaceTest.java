package dev.bellwether.scoring.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private final Pace pace = new Pace();

    @Test
    void aChangeIsAnsweredOnceItHasBeenStill() {
        assertThat(pace.due("a", at(0))).isFalse();
        assertThat(pace.due("a", at(1))).isFalse();
        assertThat(pace.due("b", at(2))).isFalse();
        assertThat(pace.due("b", at(3))).isFalse();
        assertThat(pace.due("b", at(4))).isTrue();
    }

    @Test
    void whatWasAnsweredIsNotAnsweredAgainUntilSomethingChanges() {
        pace.due("a", at(0));
        assertThat(pace.due("a", at(2))).isTrue();
        pace.done();
        assertThat(pace.due("a", at(100))).isFalse();
        assertThat(pace.due("b", at(101))).isFalse();
        assertThat(pace.due("b", at(103))).isTrue();
    }

    @Test
    void whatFailedStaysDue() {
        pace.due("a", at(0));
        assertThat(pace.due("a", at(2))).isTrue();
        assertThat(pace.due("a", at(3))).isTrue();
    }

    @Test
    void aFloodThatDoesNotEndIsAnsweredEveryThirtySeconds() {
        for (var second = 0; second < 30; second++) {
            assertThat(pace.due(second, at(second))).isFalse();
        }
        assertThat(pace.due(30, at(30))).isTrue();
        pace.done();
        assertThat(pace.due(31, at(31))).isFalse();
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }
}
