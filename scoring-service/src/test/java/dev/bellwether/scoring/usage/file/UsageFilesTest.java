package dev.bellwether.scoring.usage.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.usage.Format;
import dev.bellwether.scoring.usage.Stated;
import dev.bellwether.scoring.usage.Use;
import dev.bellwether.scoring.usage.file.FileContent.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageFilesTest {

    @Test
    void aTechStackNamesItsToolsWithVersionsAsTheyAreWritten() throws IOException {
        var content = read(Format.TECHSTACK, "techstack.yml");
        assertThat(content.systems()).singleElement().satisfies(stated -> {
            assertThat(stated.name()).isEqualTo("acme/web-shop");
            assertThat(stated.uses()).containsExactly(
                    new Use("PostgreSQL", "3.10", null, "http://www.postgresql.org/", "/tools/0", 11),
                    new Use("@nestjs/core", "10.3.0", "pkg:npm/%40nestjs/core@10.3.0", null, "/tools/1", 25),
                    new Use("Slack", null, null, "https://slack.com", "/tools/2", 33));
        });
        assertThat(content.rejected()).containsExactly(new Row(38, "/tools/3/name", "must be given"),
                new Row(40, "/tools/4", "must be a mapping"));
    }

    @Test
    void entitiesOfACatalogUseWhatTheirTagsName() throws IOException {
        var content = read(Format.CATALOG_INFO, "catalog-info.yaml");
        assertThat(content.systems()).extracting(Stated::name).containsExactly("web-shop", "orders-db");
        var shop = content.systems().getFirst();
        assertThat(shop.owner()).isEqualTo("group:default/checkout");
        assertThat(shop.partOf()).isEqualTo("commerce");
        assertThat(shop.uses()).extracting(Use::name).containsExactly("java", "spring-boot", "postgresql", "openapi");
        assertThat(shop.uses().get(1)).isEqualTo(new Use("spring-boot", null, null, null, "/0/metadata/tags/1", 13));
        assertThat(content.passedOver()).containsExactly(
                new Row(35, "/2", "Group 'checkout' has no tags, so it says nothing of what it uses"));
        assertThat(content.rejected()).containsExactly(
                new Row(49, "/3/metadata/tags/1", "must be a text of at most 500 characters"),
                new Row(51, "/4/apiVersion", "must be given"), new Row(51, "/4/metadata/name", "must be given"));
    }

    @Test
    void aBillOfMaterialsNamesItsComponentsAndWhatTheyAreMadeOf() throws IOException {
        var content = read(Format.CYCLONEDX, "bom.json");
        assertThat(content.systems()).singleElement().satisfies(stated -> {
            assertThat(stated.name()).isEqualTo("web-shop");
            assertThat(stated.uses()).extracting(Use::name, Use::version, Use::pointer).containsExactly(
                    tuple("spring-boot", "2.7.18", "/components/0"),
                    tuple("snakeyaml", "1.30", "/components/0/components/0"),
                    tuple("postgres", "15.3-alpine", "/components/1"));
        });
        assertThat(content.passedOver()).containsExactly(
                new Row(null, "/components/2", "'logo.svg' is of type file, which is no technology"));
        assertThat(content.rejected()).containsExactly(new Row(null, "/components/3/name", "must be given"),
                new Row(null, "/components/4/purl", "'npm:broken@1' is no package URL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TECHSTACK    | tools:\\n- name: a\\n  b: [          | Not YAML at line 3
        TECHSTACK    | tools: &a [*a]                      | Not YAML that is read here: Number of aliases
        TECHSTACK    | a: 1\\na: 2                         | Line 2 repeats a key
        TECHSTACK    | tools: none                         | must be a list
        TECHSTACK    | ''                                  | must be a list
        CATALOG_INFO | kind: "Component                    | Not YAML at line 1
        CYCLONEDX    | {"bomFormat": "CycloneDX",\\n oops} | Not JSON at line 2, column 2
        CYCLONEDX    | {"bomFormat": "SPDX"}               | must be CycloneDX
        CYCLONEDX    | {"bomFormat": "CycloneDX"}          | must be 1.2 or later
        CYCLONEDX    | {"components": {}}                  | Cannot deserialize
        CYCLONEDX    | <bom/>                              | Not JSON at line 1
        """)
    void aFileThatIsNotOfItsFormatIsRefusedWithThePlace(Format format, String file, String detail) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> UsageFiles.read(format, file.replace("\\n", "\n").getBytes(UTF_8)))
                .withMessageContaining(detail);
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> UsageFiles.read(Format.TECHSTACK, new byte[]{'t', ':', ' ', (byte) 0xE4, '\n'}));
    }

    private static FileContent read(Format format, String resource) throws IOException {
        try (InputStream file = UsageFilesTest.class.getResourceAsStream("/usage/" + resource)) {
            return UsageFiles.read(format, file.readAllBytes());
        }
    }
}
