package dev.bellwether.trend.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import org.junit.jupiter.api.Test;

class ObservationIdTest {

    @Test
    void theSameStatementAtAnotherTimeByAnotherActorHasTheSameId() {
        assertThat(id("rails", 1.0, "a", "2026-01-01T00:00:00Z", "x"))
                .isEqualTo(id("rails", 1.0, "a", "2026-02-01T00:00:00Z", "y"));
    }

    @Test
    void anotherValueOrEvidenceOrTechnologyHasAnotherId() {
        var id = id("rails", 1.0, "a", "2026-01-01T00:00:00Z", "x");

        assertThat(id).isNotEqualTo(id("rails", 2.0, "a", "2026-01-01T00:00:00Z", "x"))
                .isNotEqualTo(id("rails", null, "a", "2026-01-01T00:00:00Z", "x"))
                .isNotEqualTo(id("rails", 1.0, null, "2026-01-01T00:00:00Z", "x"))
                .isNotEqualTo(id("django", 1.0, "a", "2026-01-01T00:00:00Z", "x"));
    }

    private static String id(String technology, Double value, String evidence, String at, String by) {
        return ObservationId.of(new ObservationRecorded(technology, "hn.posts", Period.parse("2026-02"), value, evidence,
                Instant.parse(at), by));
    }
}
