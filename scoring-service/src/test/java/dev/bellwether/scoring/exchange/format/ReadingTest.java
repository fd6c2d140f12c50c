package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.RadarForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as other tools write them. */
class ReadingTest {

    @Test
    void byorTakesTheStatusBeforeIsNewAndKeepsColumnsThatItDoesNotKnow() {
        var rows = read("byor.csv", """
            name,ring,quadrant,isNew,status,description,relatedBlips
            Kafka,adopt,platforms,TRUE,Moved In,"<p>A ""log""</p>",a;b
            Nats , caution,platforms,true,,,
            """);
        assertThat(rows).extracting(Row::name).containsExactly("Kafka", "Nats");
        assertThat(rows).extracting(row -> row.steps().getFirst().movement()).containsExactly(Movement.IN, Movement.NEW);
        assertThat(rows.getFirst().annotations()).isEqualTo(Map.of("relatedBlips", "a;b"));
        assertThat(rows).extracting(Row::line).containsExactly(2, 3);
        assertThat(rows.getFirst().text()).isEqualTo("<p>A \"log\"</p>");
    }

    @Test
    void qiwiLeadsFromAnyAliasOfAQuadrantToItsTitle() {
        var rows = read("qiwi.csv", """
            title
            work it
            ===
            date
            2021-06-18
            ===
            name,quadrant,ring,description,moved
            TypeScript,                 language,   Adopt,  "Typed, they say",                                   1
            Nodejs,                     Platforms,  Adopt,  ,
            Hexagons,                   Techniques, Assess, Ports,    -1
            ===
            quadrant,alias
            q1, language
            q1, Languages-and-frameworks
            q2, Platforms
            q4, Techniques
            ===
            quadrant,title
            q1, Languages and frameworks
            q2, Platforms
            q4, Techniques

            """);
        assertThat(rows).extracting(Row::quadrant).containsExactly("Languages and frameworks", "Platforms", "Techniques");
        assertThat(rows).extracting(Row::line).containsExactly(8, 9, 10);
        assertThat(rows).extracting(row -> row.steps().getFirst().movement()).containsExactly(Movement.IN, Movement.NEW,
                Movement.OUT);
        assertThat(rows.getFirst().steps().getFirst().date()).isEqualTo(LocalDate.of(2021, 6, 18));
        assertThat(rows.getFirst().text()).isEqualTo("Typed, they say");
    }

    @Test
    void qiwiJsonMayWriteAliasesBothWays() {
        var rows = read("qiwi.json", """
            {"meta": {"title": "x", "date": "2022-07"}, "data": [
              {"name": "A", "quadrant": "lang", "ring": "Hold", "description": null, "moved": 0},
              {"name": "B", "quadrant": "q2", "ring": "Trial", "description": "x", "moved": "1"}],
             "quadrantAliases": {"q1": ["lang"], "infra": "q2"}, "quadrantTitles": {"q1": "Languages", "q2": "Platforms"}}""");
        assertThat(rows).extracting(Row::quadrant).containsExactly("Languages", "Platforms");
        assertThat(rows.getFirst().steps().getFirst().date()).isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(rows.getFirst().text()).isNull();
    }

    @Test
    void zalandoNumbersAreTheRadarsQuadrantsAndRings() {
        var rows = read("zalando.json", """
            {"date": "2025.05", "entries": [
              {"quadrant": 3, "ring": 1, "label": "Pairing", "active": false, "moved": -1, "link": "https://example.org"},
              {"quadrant": 4, "ring": 0, "label": "Nowhere", "active": true, "moved": 2}]}""");
        assertThat(rows).extracting(Row::quadrant).containsExactly("techniques", "4");
        assertThat(rows.getFirst().steps())
                .containsExactly(new Step(LocalDate.of(2025, 5, 1), "trial", Movement.OUT, null, null));
        assertThat(rows.getFirst().annotations()).isEqualTo(Map.of("active", "false"));
        assertThat(rows.getFirst().links()).containsExactly(new Link("https://example.org", null));
    }

    @Test
    void backstageIdsMayBeNumbersAndItsFirstSnapshotMayBeNewOrNot() {
        var rows = read("backstage.json", """
            {"quadrants": [{"id": "1", "name": "Languages"}], "rings": [{"id": "r1", "name": "ADOPT", "color": "#fff"}],
             "entries": [{"key": "kafka", "id": "kafka", "title": "Kafka", "quadrant": "1", "url": "#", "timeline": [
               {"date": "2026-08-20T00:00:00.000Z", "ringId": "r1", "moved": 1, "description": "why"},
               {"date": "2025-11-01", "ringId": "trial", "moved": 1}]}]}""");
        assertThat(rows.getFirst().quadrant()).isEqualTo("Languages");
        assertThat(rows.getFirst().steps()).containsExactly(
                new Step(LocalDate.of(2025, 11, 1), "trial", null, null, null),
                new Step(LocalDate.of(2026, 8, 20), "ADOPT", Movement.IN, "why", null));
    }

    @Test
    void anAoeEditionOverridesWhatItSaysItself() {
        var files = new LinkedHashMap<String, String>();
        files.put("data/radar/2025-06-01/kafka.md", "---\nring: adopt\nfeatured: false\n---\n");
        files.put("data/radar/old/2024-01-01/kafka.md",
                "---\r\ntitle: Kafka\r\nring: trial\r\nquadrant: platforms\r\ntags: [log, 3.10]\r\n---\r\n\r\nOld\r\n");
        files.put("data/config.json", "{}");
        var row = new Formats(Catalogs.KAFKA).toRead("aoe.zip").read(Zip.pack(files), RadarForms.definition("x"), null)
                .getFirst();
        assertThat(row.name()).isEqualTo("Kafka");
        assertThat(row.tags()).containsExactly("log", "3.10");
        assertThat(row.annotations()).isEqualTo(Map.of("featured", "false"));
        assertThat(row.steps()).containsExactly(new Step(LocalDate.of(2024, 1, 1), "trial", null, null, "Old"),
                new Step(LocalDate.of(2025, 6, 1), "adopt", null, null, null));
    }

    @Test
    void aoeDataTellsTheNewestFirst() {
        var row = read("aoe.json",
                """
                    {"releases": ["2024-01-01", "2025-06-01"], "items": [{"id": "kafka", "title": "Kafka", "release": "2025-06-01", "ring": "adopt",
                      "quadrant": "platforms", "body": "<p>new</p>", "featured": true, "flag": "changed", "tags": ["log"], "position": [1, 2],
                      "revisions": [{"release": "2024-01-01", "ring": "trial", "body": "<p>old</p>"}]}]}""")
                .getFirst();
        assertThat(row.steps()).extracting(Step::ring).containsExactly("trial", "adopt");
        assertThat(row.text()).isEqualTo("<p>new</p>");
    }

    @Test
    void cncfPointsBelongToTheirThemeOrWhereTheyAreToldTo() {
        var file = """
            name: Continuous Delivery
            draft: false
            points:
              - name: Flux
                repo: fluxcd/flux
                level: adopt
                votes:
                  adopt: 7
                  hold: 0
            """;
        assertThat(read("cncf-radar.yml", file).getFirst().quadrant()).isEqualTo("Continuous Delivery");
        var row = new Formats(Catalogs.KAFKA).toRead("cncf-radar.yml")
                .read(file.getBytes(UTF_8), RadarForms.definition("x"), "tools")
                .getFirst();
        assertThat(row.quadrant()).isEqualTo("tools");
        assertThat(row.links()).containsExactly(new Link("https://github.com/fluxcd/flux", null));
        assertThat(row.annotations()).isEqualTo(Map.of("votes.adopt", "7", "votes.hold", "0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"byor.csv|`name,ring\nKafka,adopt`|Line 1 must name",
            "byor.csv|`name,ring,quadrant\nKafka,adopt,tools\nNats,\"hold,tools`|Not CSV at line 3",
            "byor.json|`[{\"name\": \"a\",\n  oops}]`|Not JSON at line 2", "byor.json|`{\"name\": 1}`|must be a list",
            "backstage.yaml|`entries:\n  - id: a\n - b`|Not YAML at line 3",
            "backstage.json|`{\"entries\": [{\"timeline\": {}}]}`|must be a list",
            "qiwi.csv|`title\nx\n===\ndate\n2021`|No table", "cncf-radar.yml|`name: x`|must be a list",
            "aoe.zip|`no zip`|Not a ZIP",
            "zalando.json|`[]`|must be a list"})
    void aFileThatIsNoneOfItsFormatIsRefusedWithThePlace(String format, String file, String said) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read(format, file)).withMessageContaining(said);
    }

    private static List<Row> read(String format, String file) {
        return new Formats(Catalogs.KAFKA).toRead(format).read(file.getBytes(UTF_8), RadarForms.definition("x"), null);
    }
}
