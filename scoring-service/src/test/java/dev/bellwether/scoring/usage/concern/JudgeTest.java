package dev.bellwether.scoring.usage.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.usage.Format;
import dev.bellwether.scoring.usage.Found;
import dev.bellwether.scoring.usage.Stated;
import dev.bellwether.scoring.usage.Statement;
import dev.bellwether.scoring.usage.Use;
import dev.bellwether.scoring.usage.UsedSystem;
import dev.bellwether.scoring.usage.concern.Concern.Kind;
import dev.bellwether.scoring.usage.match.Match;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Users users = new Users();

    @Test
    void theReleaseInUseCountsAndNotTheNewest() {
        uses("shop", "4.2.1");
        uses("stock", "5.2");
        var concerns = judge(Technologies.named("django").releases(cycle("4.2", "2026-04-30"), cycle("5.2", "2028-04-30")), 90);
        assertThat(concerns).singleElement().satisfies(concern -> {
            assertThat(concern.kind()).isEqualTo(Kind.SUPPORT_ENDS);
            assertThat(concern.daysLeft()).isEqualTo(60);
            assertThat(concern.release().cycle()).isEqualTo("4.2");
            assertThat(concern.systems()).extracting(Concern.InUse::id).containsExactly("shop");
            assertThat(concern.evidence().statedBy()).isEqualTo("ada");
            assertThat(concern.sentence()).isEqualTo(
                    "DJANGO 4.2 gets no more security fixes after 2026-04-30, in 60 days; 1 of our systems uses it.");
        });
    }

    @Test
    void anEndBeyondTheDaysAskedForIsNoConcern() {
        uses("shop", "4.2.1");
        assertThat(judge(Technologies.named("django").releases(cycle("4.2", "2026-04-30")), 59)).isEmpty();
        assertThat(judge(Technologies.named("django").releases(cycle("4.2", "2026-04-30")), 60)).hasSize(1);
    }

    @Test
    void supportThatIsOverIsToldWhateverTheDays() {
        uses("shop", "3.2");
        assertThat(judge(Technologies.named("django").releases(cycle("3.2", "2024-04-01"), cycle("5.2", null)), 0))
                .singleElement()
                .satisfies(concern -> {
                    assertThat(concern.kind()).isEqualTo(Kind.SUPPORT_ENDED);
                    assertThat(concern.daysLeft()).isEqualTo(-699);
                });
    }

    @Test
    void onTheLastDaySupportHasNotEnded() {
        uses("shop", "3.2");
        assertThat(judge(Technologies.named("django").releases(cycle("3.2", "2026-03-01")), 0)).extracting(Concern::kind)
                .containsExactly(Kind.SUPPORT_ENDS);
    }

    @Test
    void aVersionThatIsNotToldCountsOnceNoReleaseIsSupported() {
        uses("shop", null);
        uses("stock", "99");
        assertThat(judge(Technologies.named("cgi").releases(cycle("1", "2020-01-01"), cycle("2", "2026-03-31")), 30))
                .singleElement()
                .satisfies(concern -> {
                    assertThat(concern.date()).isEqualTo("2026-03-31");
                    assertThat(concern.release()).isNull();
                    assertThat(concern.systemsTotal()).isEqualTo(2);
                });
        assertThat(judge(Technologies.named("cgi").releases(cycle("1", "2020-01-01"), cycle("2", null)), 30)).isEmpty();
    }

    @Test
    void aFallingTechnologyIsToldWithItsGrowthAndSignals() {
        uses("shop", null);
        uses("shop", "7.0");
        var concerns = judge(Technologies.named("rails").windows(window("P3Y", Direction.FALLING),
                window("P5Y", Direction.STEADY)), 0);
        assertThat(concerns).singleElement().satisfies(concern -> {
            assertThat(concern.kind()).isEqualTo(Kind.FALLING);
            assertThat(concern.momentum().signals()).containsExactly("x.stars");
            assertThat(concern.evidence().window()).isEqualTo("P3Y");
            assertThat(concern.systems()).containsExactly(new Concern.InUse("shop", "shop", null, List.of("7.0")));
            assertThat(concern.sentence())
                    .isEqualTo("RAILS is falling: -20 % a year (-30 % to -10 %) over P3Y; 1 of our systems uses it.");
        });
        assertThat(judge(Technologies.named("rails").windows(window("P3Y", Direction.STEADY)), 0)).isEmpty();
    }

    @Test
    void whatTheCatalogAdvisesAgainstIsAConcern() {
        uses("shop", null);
        assertThat(judge(Technologies.named("cgi").state("deprecated"), 0)).extracting(Concern::kind)
                .containsExactly(Kind.DEPRECATED);
        assertThat(judge(Technologies.named("cgi").state("retired"), 0)).extracting(Concern::kind).containsExactly(Kind.RETIRED);
    }

    private List<Concern> judge(Technologies technology, int days) {
        var query = new ConcernQuery(EnumSet.allOf(Kind.class), days, "P3Y", null, NOW);
        return new Judge(query, technology.subject(), users).concerns();
    }

    private void uses(String system, String version) {
        var use = new Use("it", version, null, null, "", null);
        var said = new Stated(null, null, null, List.of(use));
        users.add(new Found(new UsedSystem(system, 1, Map.of(Format.TECHSTACK, new Statement(said, NOW, "ada"))), 0,
                Format.TECHSTACK, use, new Match("it", "name", null)));
    }

    private static Release cycle(String cycle, String endOfLife) {
        return new Release(cycle, null, false, null, null, endOfLife == null ? null : LocalDate.parse(endOfLife), null, null,
                null);
    }

    private static WindowTrend window(String length, Direction direction) {
        var used = new SourceTrend("x.stars", "x", "used", -0.2, -0.3, -0.1, 1, 36, null, List.of());
        var unused = new SourceTrend("y.jobs", "y", "stale", null, null, null, 0, 3, null, List.of());
        return new WindowTrend(length, direction, "falling", -0.2, -0.3, -0.1, 0.97, 0.01, 0.03, 0.0, false, 9, 9, null, null,
                List.of(used, unused));
    }
}
