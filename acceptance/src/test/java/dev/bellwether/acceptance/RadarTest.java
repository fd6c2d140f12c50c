package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class RadarTest {

    private final Api api = RunningSystem.api();
    private final String radar = "/api/radars/acceptance-" + UUID.randomUUID();
    private final String entries = radar + "/entries";

    @BeforeEach
    void aRadar() {
        api.post("/api/radars", Api.JSON, """
            {"id": "%s", "title": "Acceptance",
             "quadrants": [{"name": "Languages & Frameworks"}, {"name": "Platforms"}, {"name": "Tools"}, {"name": "Techniques"}],
             "rings": [{"name": "Adopt"}, {"name": "Trial"}, {"name": "Assess"}, {"name": "Hold"}]}"""
                .formatted(radar.substring("/api/radars/".length()))).expect(201);
    }

    @Test
    void placementsMakeATimelineAndTheRadarOfAnyDayCanBeSeen() {
        var made = api.post(entries, Api.JSON, entry("fastify", "assess")).expect(201);
        api.put(made.header("Location") + "/placements/2026-03-01", "{\"ring\": \"Adopt\", \"reason\": \"It held the load\"}",
                "If-Match", made.header("ETag")).expect(200);
        var timeline = api.get(entries + "/fastify").expect(200).at("/timeline");
        assertThat(timeline.at("/0/movement").asString()).isEqualTo("in");
        assertThat(timeline.at("/0/reason").asString()).isEqualTo("It held the load");
        assertThat(timeline.at("/1/by").asString()).isEqualTo("operator");
        assertThat(api.get(entries + "?asOf=2026-02-01").expect(200).at("/items/0/ring").asString()).isEqualTo("assess");
        assertThat(api.get(entries).expect(200).at("/items/0/ring").asString()).isEqualTo("adopt");
    }

    @Test
    void ofTwoPeopleWhoChangeTheSameEntryAtOnceTheSecondIsRefused() {
        var read = api.post(entries, Api.JSON, entry("fastify", "assess")).expect(201).header("ETag");
        api.put(entries + "/fastify/placements/2026-03-01", "{\"ring\": \"trial\", \"reason\": \"first\"}", "If-Match", read)
                .expect(200);
        api.put(entries + "/fastify/placements/2026-03-01", "{\"ring\": \"hold\", \"reason\": \"second\"}", "If-Match", read)
                .expectProblem(412);
        api.put(entries + "/fastify/placements/2026-03-01", "{\"ring\": \"hold\", \"reason\": \"blind\"}").expectProblem(428);
        assertThat(api.get(entries + "/fastify").expect(200).at("/timeline/0/reason").asString()).isEqualTo("first");
    }

    @Test
    void ofTwoPeopleWhoRedefineARadarAtOnceTheSecondIsRefused() {
        var read = api.get(radar).expect(200);
        api.put(radar, read.text().replace("Acceptance", "First"), "If-Match", read.header("ETag")).expect(200);
        api.put(radar, read.text().replace("Acceptance", "Second"), "If-Match", read.header("ETag")).expectProblem(412);
        assertThat(api.get(radar).expect(200).at("/title").asString()).isEqualTo("First");
    }

    @Test
    void theEvidenceProposesARingAndPeopleDecide() {
        var best = api.get("/api/profiles/high-traffic-api/ranking?limit=1").expect(200).at("/ranked/0/technology/slug")
                .asString();
        var read = api.get(radar).expect(200);
        var rule = "{\"rule\": {\"profile\": \"high-traffic-api\", \"newcomers\": 0},";
        api.put(radar, rule + read.text().substring(1), "If-Match", read.header("ETag")).expect(200);
        api.post(entries, Api.JSON, entry(best, "hold")).expect(201);
        var proposal = api.get(radar + "/proposals").expect(200).at("/items/0");
        assertThat(proposal.path("entry").asString()).isEqualTo(best);
        assertThat(proposal.path("from").asString()).isEqualTo("hold");
        assertThat(proposal.path("reason").asString()).contains("in profile high-traffic-api (rank 1 of");
        api.get("/api/rankings/" + proposal.at("/evidence/ranking").asString()).expect(200);
        var decision = radar + "/proposals/" + best + "/decision";
        var proposed = "\"proposed\": \"%s\"".formatted(proposal.path("to").asString());
        api.post(decision, Api.JSON, "{\"decision\": \"reject\", %s}".formatted(proposed)).expectProblem(400, "/reason");
        api.post(decision, Api.JSON, "{\"decision\": \"accept\", \"proposed\": \"hold\"}").expectProblem(409, "/proposed");
        var placed = api.post(decision, Api.JSON,
                "{\"decision\": \"change\", %s, \"ring\": \"assess\", \"reason\": \"One step at a time\"}"
                        .formatted(proposed))
                .expect(200);
        assertThat(placed.at("/timeline/0/reason").asString()).isEqualTo("One step at a time");
        assertThat(placed.at("/timeline/0/movement").asString()).isEqualTo("in");
        api.put(radar, rule.replace("high-traffic-api", "no-such") + read.text().substring(1), "If-Match", "*")
                .expectProblem(400, "/rule/profile");
    }

    @Test
    void badInputIsPointedAtAndChangesNothing() {
        api.post("/api/radars", Api.JSON, "{\"title\": \"x\", \"quadrants\": [], \"rings\": [{\"name\": \"One\"}]}")
                .expectProblem(400, "/rings");
        api.post(entries, Api.JSON, entry("no-such-technology", "assess")).expectProblem(400, "/technology");
        api.post(entries, Api.JSON, entry("fastify", "nowhere")).expectProblem(400, "/ring");
        api.post(radar + "-not-there/entries", Api.JSON, entry("fastify", "assess")).expectProblem(404);
        assertThat(api.all(entries)).isEmpty();
        api.post(entries, Api.JSON, entry("fastify", "assess")).expect(201);
        api.post(entries, Api.JSON, entry("fastify", "assess")).expectProblem(409);
        var read = api.get(radar).expect(200);
        api.put(radar, read.text().replace("assess", "explored"), "If-Match", read.header("ETag")).expectProblem(409, "/rings");
    }

    @Test
    void aRadarComesInAndGoesOutInOtherToolsFormats() {
        var csv = """
            name,ring,quadrant,isNew,status,description
            Fastify,Adopt,languages-and-frameworks,FALSE,moved in,"<p>Fast, <strong>small</strong></p>"
            Our own broker,caution,platforms,TRUE,new,
            """;
        var dry = api.post(radar + "/imports?format=byor.csv&dryRun=true", Api.CSV, csv).expect(200);
        assertThat(dry.at("/added").asInt()).isEqualTo(2);
        assertThat(dry.at("/notInCatalog/0").asString()).isEqualTo("our-own-broker");
        assertThat(api.all(entries)).isEmpty();
        api.post(radar + "/imports?format=byor.csv", Api.CSV, csv).expect(200);
        assertThat(api.get(entries + "/fastify").expect(200).at("/technology").asString()).isEqualTo("fastify");

        var exported = api.get(radar + "/exports/byor.csv", "Origin", "https://radar.example.org").expect(200);
        assertThat(exported.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(exported.header("Content-Type")).startsWith("text/csv");
        assertThat(exported.text())
                .contains("Fastify,Adopt,Languages & Frameworks,FALSE,moved in,\"<p>Fast, <strong>small</strong></p>\"");
        assertThat(api.post(radar + "/imports?format=byor.csv", Api.CSV, exported.text()).expect(200).at("/unchanged").asInt())
                .isEqualTo(2);

        api.put(entries + "/fastify/placements/2026-03-01", "{\"ring\": \"trial\", \"reason\": \"Looked at\"}", "If-Match", "*")
                .expect(200);
        var losses = api.get(radar + "/exports").expect(200).at("/items/0/losses/0");
        assertThat(losses.path("sentence").asString()).isEqualTo("1 entry loses its history");
        for (var format : List.of("byor.json", "aoe.zip", "zalando.json", "backstage.json", "backstage.yaml", "qiwi.json",
                "qiwi.csv",
                "cncf-radar.yml", "landscape.yml")) {
            assertThat(api.get(radar + "/exports/" + format).expect(200).text()).as(format).containsIgnoringCase("fastify");
        }
    }

    @Test
    void aMalformedImportIsRefusedWithItsLineAndTakesNothing() {
        var broken = "name,ring,quadrant,isNew,status,description\nFastify,Adopt,platforms,TRUE,new,ok\nNats,Hold,\"platforms,TRUE,new,\n";
        assertThat(api.post(radar + "/imports?format=byor.csv", Api.CSV, broken).expectProblem(400, "").at("/errors/0/detail")
                .asString())
                .startsWith("Not CSV at line 3");
        var wrong = broken.replace("\"platforms", "nowhere");
        assertThat(api.post(radar + "/imports?format=byor.csv&strict=true", Api.CSV, wrong).expectProblem(400, "/quadrant")
                .at("/errors/0/detail").asString()).startsWith("line 3: ");
        api.post(radar + "/imports?format=backstage.json", Api.JSON, "{\"entries\":\n[}").expectProblem(400, "");
        api.post(radar + "/imports?format=no-such", Api.CSV, wrong).expectProblem(400, "/format");
        api.get(radar + "/exports/no-such").expectProblem(404);
        assertThat(api.all(entries)).isEmpty();
    }

    private static String entry(String technology, String ring) {
        return """
            {"name": "%1$s", "technology": "%1$s", "quadrant": "languages-and-frameworks", "ring": "%2$s",
             "date": "2026-01-10", "reason": "To be looked at"}""".formatted(technology, ring);
    }
}
