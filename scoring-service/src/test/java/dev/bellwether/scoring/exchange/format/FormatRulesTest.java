package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bellwether.scoring.radar.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is written keeps to the rules of the tools that read it. */
class FormatRulesTest {

    private final Formats formats = new Formats(Catalogs.KAFKA);

    @Test
    void byorCsvHasTheSixColumnsAndNamesThatTheToolMatches() {
        assertThat(text("byor.csv").lines()).containsExactly("name,ring,quadrant,isNew,status,description",
                "Apache Kafka,Adopt,Platforms,FALSE,moved in,\"<p>A <em>log</em>, \"\"durable\"\"</p> code\"",
                "C++,Hold,Languages & Frameworks,TRUE,new,");
    }

    @Test
    void byorJsonHoldsNothingButStrings() {
        var list = Tree.json(file("byor.json")).items();
        assertThat(list).hasSize(2);
        assertThat(list).allSatisfy(item -> {
            assertThat(item.node().propertyNames()).containsExactlyElementsOf(Byor.HEADER);
            assertThat(item.node().valueStream()).allMatch(JsonNode::isString);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"backstage.json", "backstage.yaml"})
    void backstageGetsWhatItsSchemaAsksForTheNewestSnapshotFirst(String name) {
        var file = name.endsWith("yaml") ? numbers(Tree.yaml(file(name)).node()) : text(name);
        assertThat(violations("backstage", file)).isEmpty();
        var kafka = (name.endsWith("yaml") ? Tree.yaml(file(name)) : Tree.json(file(name))).at("entries").items().getFirst();
        assertThat(kafka.at("timeline").items()).extracting(each -> each.text("ringId")).containsExactly("adopt", "assess");
        assertThat(kafka.at("timeline").items()).extracting(each -> each.text("moved")).containsExactly("1", "1");
        assertThat(kafka.text("quadrant")).isEqualTo("platforms");
    }

    @Test
    void zalandoCountsQuadrantsAndRings() {
        var file = Tree.json(file("zalando.json"));
        assertThat(file.text("date")).isEqualTo("2026.05");
        assertThat(file.at("entries").items()).extracting(Tree::node).extracting(JsonNode::toString).containsExactly(
                "{\"quadrant\":1,\"ring\":0,\"label\":\"Apache Kafka\",\"active\":true,\"moved\":1,\"link\":\"https://github.com/apache/kafka\"}",
                "{\"quadrant\":0,\"ring\":3,\"label\":\"C++\",\"active\":true,\"moved\":2}");
    }

    @Test
    void aoeHasAFileForEachEntryAndEditionWithTheRingInEach() {
        var files = Zip.unpack(file("aoe.zip"));
        assertThat(files).containsOnlyKeys("config.json", "about.md", "radar/2025-01-10/kafka.md", "radar/2026-02-01/kafka.md",
                "radar/2026-05-01/c-plus-plus.md");
        var config = Tree.json(files.get("config.json").getBytes(UTF_8));
        var rings = config.at("rings").items();
        assertThat(config.at("quadrants").items()).hasSize(4);
        assertThat(rings).extracting(ring -> ring.node().path("radius").asDouble()).isSorted().last().isEqualTo(1.0);
        files.entrySet().stream().filter(each -> each.getKey().startsWith("radar/")).forEach(each -> {
            var head = FrontMatter.read(each.getKey(), each.getValue()).head();
            assertThat(rings).extracting(ring -> ring.text("id")).contains(head.text("ring"));
            assertThat(config.at("quadrants").items()).extracting(ring -> ring.text("id")).contains(head.text("quadrant"));
        });
        assertThat(files.get("radar/2026-02-01/kafka.md")).startsWith("---\ntitle: Apache Kafka\nring: adopt\n")
                .endsWith("---\n\nA *log*, \"durable\"\n\n```\ncode\n```\n");
    }

    @Test
    void qiwiGetsWhatItsSchemaAsksFor() {
        assertThat(violations("qiwi", text("qiwi.json"))).isEmpty();
        assertThat(text("qiwi.csv"))
                .contains("title\nBackend\n===\ndate\n2026-05-20\n===\nname,quadrant,ring,description,moved\n")
                .contains("===\nquadrant,alias\nq1,languages-and-frameworks\n")
                .contains("===\nquadrant,title\nq1,Languages & Frameworks\n");
    }

    @Test
    void cncfPointsHaveALevelARepositoryAndVotes() {
        var subradars = Tree.yaml(file("cncf-radar.yml")).at("subradars").items();
        var kafka = subradars.get(1).at("points").items().getFirst();
        assertThat(subradars).extracting(each -> each.text("name")).contains("Languages & Frameworks", "Platforms");
        assertThat(kafka.others(Set.of("votes")))
                .isEqualTo(Map.of("name", "Apache Kafka", "repo", "apache/kafka", "level", "adopt"));
        assertThat(text("cncf-radar.yml")).contains("votes:\n      adopt: 7\n");
    }

    @Test
    void aLandscapeHasItemsWithHomepageAndLogoAndLeavesOutWhatHasNoHomepage() {
        assertThat(violations("landscape", Tree.yaml(file("landscape.yml")).node().toString())).isEmpty();
        assertThat(text("landscape.yml")).contains("bellwether/ring: Adopt", "homepage_url: https://github.com/apache/kafka")
                .doesNotContain("C++");
        var plain = SampleRadar.radar().entry("c-plus-plus");
        assertThat(formats.toWrite("landscape.yml").loses(Trait.ENTRY, plain)).isTrue();
    }

    @Test
    void aRadarThatAToolCannotDrawIsRefusedWithTheReason() {
        var radar = SampleRadar.radar().definition();
        var three = new Definition("x", 1, "X", null, radar.quadrants().subList(0, 3), radar.rings(), null,
                radar.changed());
        assertThat(List.of("byor.csv", "byor.json", "aoe.zip", "zalando.json", "backstage.json"))
                .allSatisfy(name -> assertThat(formats.toWrite(name).refusal(three)).isPresent());
        assertThat(formats.written()).allSatisfy(each -> assertThat(each.refusal(radar)).isEqualTo(Optional.empty()));
    }

    private byte[] file(String name) {
        return formats.toWrite(name).write(SampleRadar.radar(), SampleRadar.DAY);
    }

    private String text(String name) {
        return new String(file(name), UTF_8);
    }

    /** Our reader of YAML leaves numbers as they are written. */
    private static String numbers(JsonNode node) {
        return node.toString().replaceAll("\"moved\":\"(-?\\d)\"", "\"moved\":$1");
    }

    private static List<?> violations(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FormatRulesTest.class.getResourceAsStream("/exchange/" + schema + ".schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
