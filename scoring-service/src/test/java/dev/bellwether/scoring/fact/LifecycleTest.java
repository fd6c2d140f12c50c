package dev.bellwether.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import dev.bellwether.events.catalog.Release;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    @Test
    void withoutReleasesNothingIsKnown() {
        var none = Lifecycle.of(List.of(), DAY);
        assertThat(none.supportedRelease()).isEmpty();
        assertThat(none.ltsOffered()).isEmpty();
        assertThat(none.supportDaysLeft()).isEmpty();
        assertThat(none.supportYears()).isEmpty();
        assertThat(none.releaseRecencyDays()).isEmpty();
    }

    @Test
    void aReleaseWithFixesToComeIsSupported() {
        var lifecycle = Lifecycle.of(List.of(release("2020-03-01", "2023-03-01"), release("2025-03-01", "2027-03-01")), DAY);
        assertThat(lifecycle.supportedRelease()).contains(true);
        assertThat(lifecycle.supportDaysLeft()).contains(365L);
        assertThat(lifecycle.supportYears().orElseThrow()).isBetween(2.49, 2.51);
        assertThat(lifecycle.releaseRecencyDays()).contains(365L);
    }

    @Test
    void afterTheLastEndNothingIsSupportedAndTheDaysAreNegative() {
        var lifecycle = Lifecycle.of(List.of(release("2020-03-01", "2026-02-28")), DAY);
        assertThat(lifecycle.supportedRelease()).contains(false);
        assertThat(lifecycle.supportDaysLeft()).contains(-1L);
    }

    @Test
    void anOpenEndedCycleCountsOnlyAsLongAsItIsAlive() {
        var old = release("2020-03-01", null);
        assertThat(Lifecycle.of(List.of(old), DAY).supportedRelease()).isEmpty();
        assertThat(Lifecycle.of(List.of(old, release("2021-01-01", "2022-01-01")), DAY).supportDaysLeft()).isEmpty();
        assertThat(Lifecycle.of(List.of(release("2025-06-01", null)), DAY).supportedRelease()).contains(true);
    }

    @Test
    void whatIsAnnouncedForLaterIsNotThereYet() {
        assertThat(Lifecycle.of(List.of(release("2026-03-02", "2030-01-01")), DAY).released()).isEmpty();
    }

    private static Release release(String releasedAt, String endOfLife) {
        return new Release("1", LocalDate.parse(releasedAt), false, null, null,
                endOfLife == null ? null : LocalDate.parse(endOfLife), null, null, null);
    }
}
