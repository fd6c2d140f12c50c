package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class RevisionTest {

    private final Api api = RunningSystem.api();

    @Test
    void aCorrectionShowsWhatChangedAndWhy() {
        var survey = Survey.begin(api, "revision");
        survey.state(month -> 100);
        var period = Survey.LAST.minusMonths(3);

        survey.state(period, 900);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(revised(survey)).isNotNull());
        var revision = revised(survey);
        assertThat(revision.at("/why/0").asString()).isEqualTo("correction");
        assertThat(revision.at("/causes/0/period").asString()).isEqualTo(period.toString());
        assertThat(revision.at("/causes/0/before").asDouble()).isEqualTo(100);
        assertThat(revision.at("/causes/0/after").asDouble()).isEqualTo(900);
        assertThat(revision.at("/causes/0/revision").asInt()).isPositive();
        assertThat(revision.at("/windows/1/growth").asDouble()).isGreaterThan(revision.at("/windows/1/growthBefore").asDouble());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        api.get("/api/trends/no-such-technology/revisions").expectProblem(404);
        api.get("/api/trends/rust/revisions?asOf=tomorrow").expectProblem(400, "/asOf");
        api.get("/api/trends/rust/revisions?limit=201").expectProblem(400, "/limit");
    }

    private JsonNode revised(Survey survey) {
        var items = api.get("/api/trends/" + survey.technology() + "/revisions?revised=true").expect(200).at("/items");
        return items.isEmpty() ? null : items.get(0);
    }
}
