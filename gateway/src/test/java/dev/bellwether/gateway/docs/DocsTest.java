package dev.bellwether.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class DocsTest extends GatewayTest {

    @Test
    void bothDescriptionsAreServedAndNotSentAgainToWhoHasThem() {
        for (var path : new String[]{"/api/openapi.json", "/api/asyncapi.json"}) {
            var tag = large().get().uri(path).exchange().expectStatus().isOk().expectHeader()
                    .contentType(MediaType.APPLICATION_JSON).expectBody().jsonPath("$.info.title").isNotEmpty().returnResult()
                    .getResponseHeaders().getETag();
            client.get().uri(path).header("If-None-Match", tag).exchange().expectStatus().isNotModified();
        }
    }

    private WebTestClient large() {
        return client.mutate().codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 << 20)).build();
    }

    @Test
    void thePageIsWholeWithoutAnyOtherServer() {
        client.get().uri("/docs").exchange().expectStatus().isTemporaryRedirect().expectHeader()
                .location("/docs/index.html");
        var page = client.get().uri("/docs/index.html").exchange().expectStatus().isOk().expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML).expectBody(String.class).returnResult().getResponseBody();
        var parts = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page).results().map(part -> part.group(1)).toList();
        assertThat(parts).contains("swagger-ui-bundle.js", "swagger-ui.css").noneMatch(part -> part.contains("//"));
        parts.forEach(part -> large().get().uri(part.startsWith("/") ? part : "/docs/" + part).exchange().expectStatus().isOk());
    }

    @Test
    void onlyScriptsFromHereMayRunInThePageAndNoneAnywhereElse() {
        client.get().uri("/docs/index.html").exchange().expectHeader().value("Content-Security-Policy",
                policy -> assertThat(policy).contains("script-src 'self';").doesNotContain("unsafe"));
        client.get().uri("/api/openapi.json").exchange().expectHeader().value("Content-Security-Policy",
                policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("script-src"));
    }

    @Test
    void theIndexLeadsToThem() {
        client.get().uri("/").exchange().expectBody().jsonPath("$.links.docs").isEqualTo("/docs").jsonPath("$.links.openapi")
                .isEqualTo("/api/openapi.json").jsonPath("$.links.asyncapi").isEqualTo("/api/asyncapi.json");
    }
}
