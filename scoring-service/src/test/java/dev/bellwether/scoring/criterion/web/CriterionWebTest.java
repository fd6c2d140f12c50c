package dev.bellwether.scoring.criterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.scoring.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class CriterionWebTest extends ServiceTest {

    private static final String PATH = "/api/criteria/flexibility";

    @Test
    void theShippedCriteriaAreThere() {
        get("/api/criteria").expectStatus().isOk().expectBody().jsonPath("$.items.length()").isEqualTo(10)
                .jsonPath("$.items[0].id").isEqualTo("community-support").jsonPath("$.items[0].inputs[0].scale.type")
                .isEqualTo("linear");
        get("/api/criteria/beauty").expectStatus().isNotFound();
    }

    @Test
    void anEditIsANewVersion() {
        var read = get(PATH).expectBody(String.class).returnResult();
        var seen = read.getResponseHeaders().getETag();
        put(PATH, seen, read.getResponseBody().replace("0.35", "0.4")).expectStatus().isOk().expectBody().jsonPath("$.version")
                .value(Long.class, version -> assertThat(seen).isEqualTo("\"" + (version - 1) + "\""))
                .jsonPath("$.inputs[0].scale.levels.opinionated").isEqualTo(0.4);
        put(PATH, seen, read.getResponseBody()).expectStatus().isEqualTo(412);
        put(PATH, null, read.getResponseBody()).expectStatus().isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"a\"|1|\"level.index\"|{\"type\":\"linear\",\"lo\":5,\"hi\":5}|/scale",
            "\"a\"|1|\"level.index\"|{\"type\":\"log\",\"lo\":-1,\"hi\":5}|/scale",
            "\"a\"|1|\"level.index\"|{\"type\":\"target\",\"lo\":0,\"hi\":5,\"target\":6}|/scale",
            "\"a\"|1|\"level.index\"|{\"type\":\"target\",\"lo\":0,\"hi\":5}|/scale/target",
            "\"a\"|1|\"fact.typing\"|{\"type\":\"levels\",\"levels\":{\"static\":2}}|/scale",
            "\"a\"|1|\"fact.typing\"|{\"type\":\"levels\",\"levels\":{\"3.0\":1}}|/scale/levels",
            "\"a\"|1|\"level.index\"|{\"type\":\"linear\",\"hi\":5}|/scale/lo",
            "\"a\"|1|\"level.index\"|{\"type\":\"curve\"}|/scale/type",
            "\"a\"|1|\"level.index\"|{\"type\":\"linear\",\"lo\":0,\"hi\":\"many\"}|/scale/hi",
            "\"a\"|1|\"level.index\"|{\"type\":\"linear\",\"lo\":0,\"hi\":1,\"better\":\"most\"}|/scale/better",
            "\"a\"|1|\"level.index\"|null|/scale", "\"a\"|0|\"level.index\"|{\"type\":\"linear\",\"lo\":0,\"hi\":5}|/weight",
            "\"a\"|1|\"colour\"|{\"type\":\"linear\",\"lo\":0,\"hi\":5}|/from",
            "\"A!\"|1|\"level.index\"|{\"type\":\"linear\",\"lo\":0,\"hi\":5}|/id",
            "\"a\"|1|\"kind\"|{\"type\":\"linear\",\"lo\":0,\"hi\":5}|/scale/type"})
    void aBadInputIsPointedAtAndChangesNothing(String id, String weight, String from, String scale, String pointer) {
        var seen = get(PATH).expectBody(String.class).returnResult().getResponseHeaders().getETag();
        put(PATH, seen,
                "{\"name\":\"F\",\"inputs\":[{\"id\":%s,\"weight\":%s,\"from\":%s,\"scale\":%s}]}".formatted(id, weight, from,
                        scale))
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/inputs/0" + pointer);
        get(PATH).expectHeader().valueEquals(HttpHeaders.ETAG, seen);
    }

    @Test
    void invalidBoundsAreCalledThat() {
        put(PATH, "*", """
            {"name":"F","inputs":[{"id":"a","weight":1,"from":"level.index","scale":{"type":"linear","lo":2,"hi":1}}]}""")
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].detail")
                .value(String.class, detail -> assertThat(detail).startsWith("INVALID_BOUNDS"));
    }

    @Test
    void aMedianIsAWorthOfTheScale() {
        put(PATH, "*",
                """
                    {"name":"F","inputs":[{"id":"a","weight":1,"median":1.5,"from":"level.index","scale":{"type":"linear","lo":0,"hi":1}}]}""")
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/inputs/0/median");
    }

    @Test
    void anIdIsThereOnlyOnce() {
        var input = "{\"id\":\"a\",\"weight\":1,\"from\":\"level.index\",\"scale\":{\"type\":\"linear\",\"lo\":0,\"hi\":1}}";
        put(PATH, "*", "{\"id\":\"cost\",\"name\":\"\",\"inputs\":[" + input + "," + input + "]}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[*].pointer")
                .value(Object.class, pointers -> assertThat(pointers.toString()).contains("/id", "/name", "/inputs/1/id"));
    }
}
