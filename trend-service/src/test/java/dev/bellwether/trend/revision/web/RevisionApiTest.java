package dev.bellwether.trend.revision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.Cause;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;

class RevisionApiTest extends ServiceTest {

    private static final Cause LATE = new Cause("late-observation", "jobs.posts", Period.parse("2026-01"), null, 12.0, 1);

    @Test
    void revisionsSayWhatChangedAndWhyNewestFirst() {
        know("revision-a", change("revision-a", 1_000, LATE), change("revision-a", 2_000));

        api.get().uri("/api/trends/revision-a/revisions").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items.length()").isEqualTo(2)
                .jsonPath("$.items[0].why[0]").isEqualTo("other-technologies")
                .jsonPath("$.items[1].why[0]").isEqualTo("late-observation")
                .jsonPath("$.items[1].causes[0].period").isEqualTo("2026-01")
                .jsonPath("$.items[1].causes[0].after").isEqualTo(12.0)
                .jsonPath("$.items[1].windows[0].labelBefore").isEqualTo("stable")
                .jsonPath("$.items[1].windows[0].label").isEqualTo("rising");
        api.get().uri("/api/trends/revision-a/revisions?revised=true").exchange().expectBody()
                .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].revised").isEqualTo(true);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        know("revision-b", change("revision-b", 1_000, LATE), change("revision-b", 2_000, LATE), change("revision-b", 3_000));

        var first = page("/api/trends/revision-b/revisions?limit=2");
        var second = page("/api/trends/revision-b/revisions?limit=2&cursor=" + first.nextCursor());

        assertThat(first.items()).extracting(Item::at).containsExactly(at(3_000), at(2_000));
        assertThat(second.items()).extracting(Item::at).containsExactly(at(1_000));
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void asOfLeavesOutWhatWasFoundLater() {
        know("revision-c", change("revision-c", 1_000, LATE), change("revision-c", 3_000, LATE));

        var page = page("/api/trends/revision-c/revisions?asOf=" + at(2_000));

        assertThat(page.items()).extracting(Item::at).containsExactly(at(1_000));
        assertThat(page.asOf()).isEqualTo(at(2_000));
    }

    @Test
    void whatIsUnknownOrCannotBeReadIsRefused() {
        know("revision-d", change("revision-d", 1));

        Problem.of(api.get().uri("/api/trends/revision-none/revisions").exchange(), 404);
        Problem.invalid(api.get().uri("/api/trends/revision-d/revisions?asOf=2999-01-01").exchange(), "/asOf");
        Problem.invalid(api.get().uri("/api/trends/revision-d/revisions?limit=0").exchange(), "/limit");
        Problem.invalid(api.get().uri("/api/trends/revision-d/revisions?cursor=YQ").exchange(), "/cursor");
        Problem.invalid(api.get().uri("/api/trends/revision-d/revisions?revised=perhaps").exchange(), "/revised");
    }

    record Page(Instant asOf, List<Item> items, String nextCursor) {}

    record Item(Instant at) {}

    private Page page(String uri) {
        return api.get().uri(uri).exchange().expectBody(Page.class).returnResult().getResponseBody();
    }

    private void know(String slug, TrendChange... changes) {
        publish(Topics.TECHNOLOGIES, slug, Examples.technology(slug, 1, slug));
        for (var change : changes) {
            publish(Topics.CHANGES, slug, change);
        }
        await().untilAsserted(() -> assertThat(page("/api/trends/" + slug + "/revisions").items()).hasSize(changes.length));
    }

    private static TrendChange change(String slug, long sequence, Cause... causes) {
        return new TrendChange(slug, sequence, at(sequence), List.of(causes), 0,
                List.of(new WindowChange("P3Y", "stable", "rising", 0.0, 0.2, 5, 2, false)), null);
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
