package dev.bellwether.scoring.usage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.usage.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechnologyIndexTest {

    private final TechnologyIndex index = TechnologyIndex.of(List.of(
            Technologies.named("postgresql").kind("database").languages("C").aliases("Postgres")
                    .links(Map.of("homepage", "https://www.postgresql.org")).subject(),
            Technologies.named("redis").kind("database").languages("C").subject(),
            Technologies.named("express").languages("JavaScript").aliases("Express.js").subject(),
            Technologies.named("laravel").languages("PHP").identifiers(Map.of("packagist", "laravel/framework")).subject(),
            Technologies.named("spring-boot")
                    .identifiers(
                            Map.of("maven", "org.springframework.boot:spring-boot, org.springframework.boot:spring-boot-starter"))
                    .links(Map.of("homepage", "https://spring.io/projects/spring-boot")).subject(),
            Technologies.named("spring-cloud").links(Map.of("homepage", "https://spring.io/projects/spring-cloud")).subject(),
            Technologies.named("gin").languages("Go").identifiers(Map.of("github", "gin-gonic/gin")).subject()));

    @ParameterizedTest
    @CsvSource({"PostgreSQL, postgresql", "postgres, postgresql", "Express JS, express", "spring boot, spring-boot"})
    void aThingIsRecognisedByAnyOfItsNames(String name, String slug) {
        assertThat(match(name, null, null)).isEqualTo(Match.of(slug, "name"));
    }

    @ParameterizedTest
    @CsvSource({"framework, pkg:composer/laravel/framework@11.0.0, laravel",
            "spring-boot-starter, pkg:maven/org.springframework.boot/spring-boot-starter@3.2.0?type=jar, spring-boot",
            "github.com/gin-gonic/gin, pkg:golang/github.com/gin-gonic/gin@v1.9.1, gin",
            "gin, pkg:github/gin-gonic/gin@v1.9.1, gin"})
    void aPackageIsRecognisedByTheCatalogsIdentifiers(String name, String purl, String slug) {
        assertThat(match(name, purl, null)).isEqualTo(Match.of(slug, "package"));
    }

    @Test
    void aPackageOfTheTechnologysLanguageIsRecognisedByItsName() {
        assertThat(match("express", "pkg:npm/express@4.18.2", null)).isEqualTo(Match.of("express", "name"));
    }

    @Test
    void aContainerIsRecognisedByItsNameWhateverIsInIt() {
        assertThat(match("redis", "pkg:docker/redis@7.2", null)).isEqualTo(Match.of("redis", "name"));
    }

    @Test
    void aClientIsNotTakenForTheDatabaseOfItsName() {
        assertThat(match("redis", "pkg:npm/redis@4.6.0", null)).isEqualTo(new Match(null, null, "redis"));
    }

    @Test
    void anotherPackageIsUnknown() {
        assertThat(match("left-pad", "pkg:npm/left-pad@1.0.0", null)).isEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @CsvSource({"http://postgresql.org, postgresql", "https://www.postgresql.org/docs/, postgresql",
            "https://spring.io/projects/spring-boot/, spring-boot"})
    void aThingOfAnUnknownNameIsRecognisedByItsWebsite(String link, String slug) {
        assertThat(match("Our database", null, link)).isEqualTo(Match.of(slug, "website"));
    }

    @ParameterizedTest
    @CsvSource(value = {"https://spring.io/projects/spring-batch", "https://spring.io", "not a link",
            "null"}, nullValues = "null")
    void aWebsiteThatSeveralShareSaysNothing(String link) {
        assertThat(match("Spring Batch", null, link)).isEqualTo(Match.NONE);
    }

    private Match match(String name, String purl, String link) {
        return index.match(new Use(name, null, purl, link, "", null));
    }
}
