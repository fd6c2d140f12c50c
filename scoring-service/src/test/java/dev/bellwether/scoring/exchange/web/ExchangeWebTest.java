package dev.bellwether.scoring.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class ExchangeWebTest extends ServiceTest {

    private static final String FILE = """
        name,ring,quadrant,isNew,status,description
        kafka,Adopt,platforms,FALSE,moved in,A log
        Our Own,caution,tools,TRUE,new,
        Nats,sometimes,tools,TRUE,new,
        """;

    private final String radar = "/api/radars/r-" + UUID.randomUUID();

    @BeforeEach
    void aRadar() {
        add(Technologies.named("kafka"));
        post("/api/radars",
                """
                    {"id": "%s", "title": "Backend",
                     "quadrants": [{"name": "Languages & Frameworks"}, {"name": "Platforms"}, {"name": "Tools"}, {"name": "Techniques"}],
                     "rings": [{"name": "Adopt"}, {"name": "Trial"}, {"name": "Assess"}, {"name": "Hold"}]}"""
                        .formatted(radar.substring(12)))
                .expectStatus().isCreated();
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndChangesNothing() {
        send("format=byor.csv&dryRun=true", FILE).expectStatus().isOk().expectBody().jsonPath("$.dryRun").isEqualTo(true)
                .jsonPath("$.added").isEqualTo(2).jsonPath("$.rejected").isEqualTo(1).jsonPath("$.rejects[0].line").isEqualTo(4)
                .jsonPath("$.rejects[0].pointer").isEqualTo("/ring").jsonPath("$.notInCatalog[0]").isEqualTo("our-own");
        assertThat(body(radar + "/entries")).contains("\"items\":[]").contains("\"revision\":1");
    }

    @Test
    void theRowsThatAreInOrderAreTakenAsOneChange() {
        send("format=byor.csv&date=2026-01-15", FILE).expectStatus().isOk().expectBody().jsonPath("$.revision").isEqualTo(2)
                .jsonPath("$.added").isEqualTo(2);
        get(radar + "/entries/kafka").expectBody().jsonPath("$.technology").isEqualTo("kafka").jsonPath("$.timeline[0].date")
                .isEqualTo("2026-01-15").jsonPath("$.timeline[0].movement").isEqualTo("in").jsonPath("$.timeline[0].reason")
                .isEqualTo("Imported from byor.csv").jsonPath("$.text").isEqualTo("A log");
        get(radar + "/entries/our-own").expectBody().jsonPath("$.ring").isEqualTo("hold").jsonPath("$.technology").doesNotExist();
        send("format=byor.csv&date=2026-02-15", FILE.replace("Adopt", "Trial")).expectBody().jsonPath("$.changed").isEqualTo(1)
                .jsonPath("$.unchanged").isEqualTo(1).jsonPath("$.losses[0].sentence")
                .isEqualTo("1 entry states a movement that its placements contradict; the placements count");
        get(radar + "/entries/kafka").expectBody().jsonPath("$.timeline.length()").isEqualTo(2).jsonPath("$.timeline[0].movement")
                .isEqualTo("out");
    }

    @Test
    void aStrictImportTakesAllOrNothing() {
        send("format=byor.csv&strict=true", FILE).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/ring").jsonPath("$.errors[0].detail").isEqualTo("line 4: 'sometimes' is none of the radar's rings");
        assertThat(body(radar + "/entries")).contains("\"items\":[]");
        send("format=byor.csv&strict=true", FILE.replace("sometimes", "explore")).expectStatus().isOk();
    }

    @Test
    void aRowOfJsonIsPointedAt() {
        send("format=byor.json",
                "[{\"name\":\"a\",\"ring\":\"hold\",\"quadrant\":\"tools\"},{\"name\":\"A\",\"ring\":\"hold\",\"quadrant\":\"tools\"}]")
                .expectStatus().isOk().expectBody().jsonPath("$.rejects[0].pointer").isEqualTo("/1")
                .jsonPath("$.rejects[0].detail")
                .isEqualTo("name: stands for an entry that an earlier row stands for").jsonPath("$.rejects[0].line")
                .doesNotExist();
    }

    @Test
    void aMalformedFileIsRefusedWithItsLine() {
        send("format=byor.csv", FILE + "x,\"open").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].detail")
                .value(String.class, detail -> assertThat(detail).startsWith("Not CSV at line 5"));
        send("format=backstage.json", "{\n\"entries\": [}").expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].detail")
                .value(String.class, detail -> assertThat(detail).contains("line 2"));
        send("format=unknown", FILE).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/format");
        send("format=byor.csv", " ").expectStatus().isBadRequest();
        assertThat(body(radar + "/entries")).contains("\"items\":[]");
    }

    @Test
    void exportsAreListedWithWhatTheyLose() {
        send("format=byor.csv&date=2026-01-15", FILE);
        send("format=byor.csv&date=2026-02-15", FILE.replace("Adopt", "Trial"));
        get(radar + "/exports").expectStatus().isOk().expectBody().jsonPath("$.items[0].href")
                .isEqualTo(radar + "/exports/byor.csv")
                .jsonPath("$.items[0].losses[0].what").isEqualTo("history").jsonPath("$.items[0].losses[0].entries").isEqualTo(1)
                .jsonPath("$.items[0].losses[0].sentence").isEqualTo("1 entry loses its history");
    }

    @Test
    void anExportIsReadByABrowserFromAnotherOriginAtAnAddressThatEndsAsTheToolWants() {
        send("format=byor.csv&date=2026-01-15", FILE);
        http.get().uri(radar + "/exports/byor.csv").header(HttpHeaders.ORIGIN, "https://radar.example.org").exchange()
                .expectStatus()
                .isOk().expectHeader().valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*").expectHeader()
                .contentTypeCompatibleWith("text/csv").expectBody(String.class).value(text -> assertThat(text)
                        .contains("kafka,Adopt,Platforms,FALSE,moved in,<p>A log</p>"));
        assertThat(body(radar + "/exports/byor.csv?asOf=2026-01-01")).isEqualTo("name,ring,quadrant,isNew,status,description\n");
        get(radar + "/exports/aoe.json").expectStatus().isNotFound();
    }

    @Test
    void aRadarThatAToolCannotDrawIsNotExportedForIt() {
        var read = body(radar);
        put(radar, "*",
                read.replace("{\"id\":\"techniques\",\"name\":\"Techniques\",\"aliases\":[],\"kinds\":[]}",
                        "{\"name\":\"Five\"},{\"name\":\"Six\"}"))
                .expectStatus().isOk();
        get(radar + "/exports/byor.csv").expectStatus().isEqualTo(409);
        get(radar + "/exports").expectBody().jsonPath("$.items[0].href").doesNotExist().jsonPath("$.items[0].refusal")
                .isEqualTo("The tool draws exactly 4 quadrants and at most 4 rings; this radar has 5 and 4");
    }

    private ResponseSpec send(String query, String file) {
        return http.post().uri(radar + "/imports?" + query).contentType(MediaType.TEXT_PLAIN).body(file).exchange();
    }

    private String body(String path) {
        return get(path).expectBody(String.class).returnResult().getResponseBody();
    }
}
