package dev.bellwether.scoring.notice.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.bellwether.events.catalog.Release;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.notice.support.SupportEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BASE = "https://bellwether.example";

    @Test
    void aFeedHoldsWhatAtomAsksFor() throws FeedException {
        var feed = atom("C# & <F#> \u0007turned");
        assertThat(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed.getUpdated()).isEqualTo(Date.from(NOW));
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(feed.getOtherLinks()).anyMatch(link -> link.getRel().equals("self") && link.getHref().endsWith("feed.atom"));
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("C# & <F#> turned");
            assertThat(entry.getId()).startsWith("urn:uuid:").isNotEqualTo(feed.getId());
            assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo(BASE + "/api/trends/x/revisions");
            assertThat(entry.getCategories().getFirst().getTerm()).isEqualTo("trend-direction");
            assertThat(entry.getSummary().getValue()).isEqualTo("C# & <F#> turned");
        });
    }

    @Test
    void anEmptyFeedIsAFeed() throws FeedException {
        var feed = (Feed) new WireFeedInput().build(new StringReader(AtomFeed.of(List.of(), BASE, BASE + "/feed.atom")));
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isEqualTo(Date.from(Instant.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/Los_Angeles"})
    void anEndOfSupportIsAWholeDayWhereverTheServiceRuns(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var text = calendar("2026-12-31");
            assertThat(text).contains("\r\nDTSTART;VALUE=DATE:20261231\r\n").contains("\r\nDTEND;VALUE=DATE:20270101\r\n")
                    .contains("\r\nDTSTAMP:20260301T100000Z\r\n").contains("\r\nSUMMARY:DJANGO 4.2\\, final: support ends\r\n")
                    .contains("\r\nTRANSP:TRANSPARENT\r\n");
            assertThat(text.lines().mapToInt(line -> line.getBytes(UTF_8).length))
                    .allMatch(length -> length <= 75);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aCalendarKeepsTheRulesOfItsFormat() {
        var calendar = Biweekly.parse(calendar("2026-12-31")).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
    }

    @Test
    void anEndThatMovesStaysTheSameEvent() {
        assertThat(uid(calendar("2026-12-31"))).isEqualTo(uid(calendar("2027-06-30")));
    }

    private static String uid(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().getFirst().getUid().getValue();
    }

    private static String calendar(String end) {
        var release = new Release("4.2, final", null, false, null, null, LocalDate.parse(end), LocalDate.parse("2030-01-01"),
                null,
                null);
        return SupportCalendar.of(List.of(new SupportEnd(Technologies.named("django").releases(release).subject(), release)),
                BASE);
    }

    private static Feed atom(String text) throws FeedException {
        var notice = new Notice("n", Kind.TREND_DIRECTION, NOW, List.of("x"), null, text, text, "/api/trends/x/revisions",
                Map.of());
        return (Feed) new WireFeedInput()
                .build(new StringReader(AtomFeed.of(List.of(notice), BASE, BASE + "/api/notices/feed.atom")));
    }
}
