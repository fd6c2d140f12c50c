package dev.bellwether.scoring.radar.web;

import java.util.UUID;

import dev.bellwether.scoring.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class RadarWebTest extends ServiceTest {

    private static final String PARTS = """
        "quadrants": [{"name": "Languages & Frameworks"}, {"name": "Platforms"}],
        "rings": [{"name": "Adopt", "color": "#5ba300"}, {"name": "Hold", "aliases": ["Stop"]}]""";

    private final String id = "r-" + UUID.randomUUID();
    private final String path = "/api/radars/" + id;

    @Test
    void aRadarIsMadeReadReplacedAndDeleted() {
        post("/api/radars", body(PARTS)).expectStatus().isCreated().expectHeader().location(path).expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        var read = get(path).expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();
        put(path, "\"1\"", read.replace("Backend", "All")).expectStatus().isOk().expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"").expectBody().jsonPath("$.title").isEqualTo("All")
                .jsonPath("$.quadrants[0].id").isEqualTo("languages-and-frameworks").jsonPath("$.rings[1].aliases[0]")
                .isEqualTo("Stop");
        put(path, null, body(PARTS)).expectStatus().isEqualTo(428);
        put(path, "\"1\"", body(PARTS)).expectStatus().isEqualTo(412);
        http.delete().uri(path).header(HttpHeaders.IF_MATCH, "\"2\"").exchange().expectStatus().isNoContent();
        get(path).expectStatus().isNotFound().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"quadrants\": [{\"name\":\"One\"}], \"rings\": [{\"name\":\"A\"},{\"name\":\"B\"}]|/quadrants",
            "\"quadrants\": [{\"name\":\"One\"},{\"name\":\"Two\"}], \"rings\": [{\"name\":\"A\"}]|/rings",
            "\"quadrants\": [{\"name\":\"One\"},null], \"rings\": [{\"name\":\"A\"},{\"name\":\"B\"}]|/quadrants",
            "\"quadrants\": [{\"name\":\"One\"},{\"name\":\"ONE \"}], \"rings\": [{\"name\":\"A\"},{\"name\":\"B\"}]|/quadrants/1",
            "\"quadrants\": [{\"name\":\"One\"},{}], \"rings\": [{\"name\":\"A\"},{\"name\":\"B\"}]|/quadrants/1/name",
            "\"quadrants\": [{\"name\":\"One\"},{\"name\":\"Two\"}], \"rings\": [{\"name\":\"A\"},{\"name\":\"B\",\"aliases\":[\"a\"]}]|/rings/1",
            "\"quadrants\": [{\"name\":\"One\"},{\"name\":\"Two\"}], \"rings\": [{\"name\":\"A\",\"color\":\"red\"},{\"name\":\"B\"}]|/rings/0/color",
            "\"quadrants\": [{\"name\":\"One\"},{\"name\":\"Two\",\"id\":\"T w o\"}], \"rings\": [{\"name\":\"A\"},{\"name\":\"B\"}]|/quadrants/1/id",
            "\"quadrants\": [{\"name\":\"One\"},{\"name\":\"Two\"}], \"ringz\": []|/ringz"})
    void aRadarWithAFaultIsPointedAtAndNotStored(String parts, String pointer) {
        post("/api/radars", body(parts)).expectStatus().isBadRequest().expectBody().jsonPath("$.errors.length()").isEqualTo(1)
                .jsonPath("$.errors[0].pointer").isEqualTo(pointer);
        get(path).expectStatus().isNotFound();
    }

    @Test
    void aSecondOfOneIdIsAConflict() {
        post("/api/radars", body(PARTS)).expectStatus().isCreated();
        post("/api/radars", body(PARTS)).expectStatus().isEqualTo(409);
    }

    @Test
    void aRingThatIsInUseStays() {
        post("/api/radars", body(PARTS)).expectStatus().isCreated();
        post(path + "/entries", "{\"name\":\"Kafka\",\"quadrant\":\"platforms\",\"ring\":\"caution\",\"reason\":\"costly\"}")
                .expectStatus().isCreated();
        put(path, "*", body(PARTS.replace("Hold", "Retire"))).expectStatus().isEqualTo(409).expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/rings");
        put(path, "*", body(PARTS.replace("\"Hold\"", "\"Caution\", \"id\": \"hold\""))).expectStatus().isOk();
    }

    private String body(String parts) {
        return "{\"id\":\"" + id + "\",\"title\":\"Backend\"," + parts + "}";
    }
}
