package dev.bellwether.scoring.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class DecisionWebTest extends ServiceTest {

    @Test
    void theRecordIsMarkdownAndStaysWhateverChanges() {
        add(Technologies.named("chosen-cms").kind("cms").level(60).facts(Map.of("learningCurve", "gentle")),
                Technologies.named("other-cms").kind("cms").level(20).facts(Map.of("learningCurve", "steep")));
        var location = post("/api/rankings",
                "{\"weights\":{\"productivity\":1},\"candidates\":{\"slugs\":[\"chosen-cms\",\"other-cms\"]},\"limit\":1}")
                .expectBody(String.class).returnResult().getResponseHeaders().getLocation() + "/decision.md";
        var first = get(location).expectStatus().isOk().expectHeader().contentType("text/markdown;charset=UTF-8")
                .expectBody(String.class).returnResult();
        assertThat(first.getResponseBody()).contains("# Choose CHOSEN-CMS for the needs that were sent", "[OTHER-CMS]");
        add(Technologies.named("chosen-cms").version(2).kind("cms").level(1).facts(Map.of("learningCurve", "steep")));
        assertThat(get(location).expectBody(String.class).returnResult().getResponseBody()).isEqualTo(first.getResponseBody());
        http.get().uri(location).header(HttpHeaders.IF_NONE_MATCH, first.getResponseHeaders().getETag()).exchange().expectStatus()
                .isNotModified();
    }

    @Test
    void ofARankingThatIsNotThereThereIsNoRecord() {
        get("/api/rankings/no-such/decision.md").expectStatus().isNotFound().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.get().uri("/api/rankings/no-such/decision.md").header(HttpHeaders.ACCEPT, "text/markdown").exchange().expectStatus()
                .isNotFound();
    }
}
