package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class DecisionTest {

    private final Api api = RunningSystem.api();

    @Test
    void aRankingBecomesADecisionRecordThatStays() {
        var ranking = api.post("/api/rankings", Api.JSON, "{\"profile\": \"regulated-enterprise\"}").expect(201);
        var path = ranking.header("Location") + "/decision.md";
        var record = api.get(path).expect(200);
        assertThat(record.header("Content-Type")).startsWith("text/markdown");
        assertThat(record.text()).startsWith("---\nstatus: proposed\n").contains("# Choose ", "for Regulated enterprise",
                "## Decision drivers", "| Security | 0.300 |", "`technology.licenceClass` in permissive, weak-copyleft",
                "**" + ranking.at("/ranked/0/technology/name").asString() + "**",
                "### How sure that is", "## Evidence", "](/api/technologies/", "## Excluded", "## Review\n\nOn 20");
        assertThat(api.get(path).expect(200).text()).isEqualTo(record.text());
        api.get(path, "If-None-Match", record.header("ETag")).expect(304);
    }

    @Test
    void ofARankingThatIsNotThereThereIsNoRecord() {
        api.get("/api/rankings/no-such-ranking/decision.md").expectProblem(404);
    }
}
