package dev.bellwether.scoring.notice.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.notice.support.SupportEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesOfEventsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    @Test
    void aTurnOfTheTrendIsToldWithItsWindows() {
        var notice = TrendNotices
                .of(change(7, window("P2Y", "stable", "uncertain", null), window("P3Y", "stable", "falling", -0.12),
                        window("P5Y", "rising", "rising", 0.3)), slug -> "Django")
                .orElseThrow();
        assertThat(notice.kind()).isEqualTo(Kind.TREND_DIRECTION);
        assertThat(notice.technologies()).containsExactly("django");
        assertThat(notice.text())
                .isEqualTo("Django turned from steady to insufficient-data over P2Y and turned from steady to falling over "
                        + "P3Y (-12 % a year).");
    }

    @Test
    void labelsOfTheSameDirectionAndRanksThatMoveAreNotTold() {
        assertThat(TrendNotices.of(change(7, window("P3Y", "uncertain", "new", null), window("P5Y", "rising", "rising", 0.4)),
                slug -> slug)).isEmpty();
    }

    @Test
    void theSameEventMakesTheSameNotice() {
        var turn = window("P3Y", "stable", "rising", 0.2);
        assertThat(TrendNotices.of(change(7, turn), slug -> slug).map(Notice::id))
                .isEqualTo(TrendNotices.of(change(7, turn), slug -> "renamed").map(Notice::id))
                .isNotEqualTo(TrendNotices.of(change(8, turn), slug -> slug).map(Notice::id));
    }

    @Test
    void whoMovedCameOrLeftInARankingIsTold() {
        var notice = RankingNotices
                .of(ranking("r1", List.of(place("a", 1, 2), place("b", 2, 1), place("c", 3, 3), place("d", 4, null)),
                        List.of("e")))
                .orElseThrow();
        assertThat(notice.profile()).isEqualTo("web");
        assertThat(notice.technologies()).containsExactly("a", "b", "d", "e");
        assertThat(notice.text())
                .isEqualTo("In Web, A moved from 2 to 1, B moved from 1 to 2 and D came in at 4; 1 more changed.");
        assertThat(notice.link()).isEqualTo("/api/rankings/r2");
    }

    @Test
    void aFirstAnswerAndOneThatMovesNobodyAreNotTold() {
        assertThat(RankingNotices.of(ranking(null, List.of(place("a", 1, null)), List.of()))).isEmpty();
        assertThat(RankingNotices.of(ranking("r1", List.of(place("a", 1, 1)), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01,", "2026-08-28, 180", "2026-05-01, 90", "2026-03-31, 30", "2026-03-02, 7", "2026-03-01, 0"})
    void anEndOfSupportIsToldAtTheStepThatItHasReached(LocalDate end, Integer step) {
        var notice = support(end, DAY);
        assertThat(notice.map(Notice::id)).isEqualTo(step == null
                ? Optional.empty()
                : Optional.of(Notice.id(Kind.SUPPORT_END, "django", "4.2", end, step)));
    }

    @Test
    void anEndIsToldOnceAStepAndAgainWhenItMoves() {
        var end = LocalDate.parse("2026-03-25");
        assertThat(support(end, DAY).map(Notice::id)).isEqualTo(support(end, DAY.plusDays(5)).map(Notice::id))
                .isNotEqualTo(support(end, DAY.plusDays(20)).map(Notice::id))
                .isNotEqualTo(support(end.plusDays(1), DAY).map(Notice::id));
        assertThat(support(end, DAY).map(Notice::text))
                .contains("DJANGO 4.2 gets no more security fixes after 2026-03-25, in 24 days.");
    }

    private static Optional<Notice> support(LocalDate end, LocalDate day) {
        var release = new Release("4.2", null, false, null, null, end, null, null, null);
        return new SupportNotices(List.of(180, 90, 30, 7, 0))
                .of(new SupportEnd(Technologies.named("django").releases(release).subject(), release), day, NOW);
    }

    private static TrendChange change(long sequence, WindowChange... windows) {
        return new TrendChange("django", sequence, NOW, List.of(), 0, List.of(windows), null);
    }

    private static WindowChange window(String window, String before, String after, Double growth) {
        return new WindowChange(window, before, after, 0.1, growth, 3, 9, true);
    }

    private static StandingRanking ranking(String previous, List<StandingPlace> places, List<String> left) {
        return new StandingRanking("web", 4, "Web", 1, "r2", previous, NOW, places.size(), places, left, List.of());
    }

    private static StandingPlace place(String slug, int rank, Integer before) {
        return new StandingPlace(slug, slug.toUpperCase(Locale.ROOT), rank, before, 0.5, 0.4, 0.6, false);
    }
}
