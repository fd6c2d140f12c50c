package dev.bellwether.scoring.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import dev.bellwether.scoring.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class ProfileWebTest extends ServiceTest {

    private static final String NEEDS = "\"weights\":{\"cost\":2,\"security\":1}";
    private final String id = "p-" + UUID.randomUUID();

    @Test
    void aProfileIsMadeReadReplacedAndDeleted() {
        post("/api/profiles", body(id, NEEDS)).expectStatus().isCreated().expectHeader()
                .location("/api/profiles/" + id).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        get("/api/profiles/" + id).expectStatus().isOk().expectBody().jsonPath("$.weights.cost").isEqualTo(2)
                .jsonPath("$.missingData").isEqualTo("catalog-median").jsonPath("$.version").isEqualTo(1);
        put("/api/profiles/" + id, "\"1\"", body(id, NEEDS + ",\"missingData\":\"renormalise\"")).expectStatus().isOk()
                .expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"").expectBody().jsonPath("$.missingData")
                .isEqualTo("renormalise");
        http.delete().uri("/api/profiles/" + id).header(HttpHeaders.IF_MATCH, "\"2\"").exchange().expectStatus().isNoContent();
        get("/api/profiles/" + id).expectStatus().isNotFound().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void whatWasReadCanBeSentBack() {
        post("/api/profiles", body(id, NEEDS + """
            ,"mustHaves":[{"field":"fact.typing","op":"in","value":["static","gradual"]}],
            "candidates":{"kinds":["database"]}""")).expectStatus().isCreated();
        var read = get("/api/profiles/" + id).expectBody(String.class).returnResult().getResponseBody();
        put("/api/profiles/" + id, "\"1\"", read).expectStatus().isOk().expectBody().jsonPath("$.mustHaves[0].value[1]")
                .isEqualTo("gradual");
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        post("/api/profiles", body(id, NEEDS));
        put("/api/profiles/" + id, null, body(id, NEEDS)).expectStatus().isEqualTo(428);
        put("/api/profiles/" + id, "\"7\"", body(id, NEEDS)).expectStatus().isEqualTo(412);
        http.delete().uri("/api/profiles/" + id).exchange().expectStatus().isEqualTo(428);
        get("/api/profiles/" + id).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
    }

    @Test
    void anUnchangedProfileIsNotSentAgain() {
        http.get().uri("/api/profiles/startup-mvp").header(HttpHeaders.IF_NONE_MATCH, "\"1\"").exchange().expectStatus()
                .isNotModified();
    }

    @Test
    void theIdComesFromTheNameIfThereIsNone() {
        var name = "Ünsere Größe " + UUID.randomUUID();
        var made = post("/api/profiles", "{\"name\":\"" + name + "\"," + NEEDS + "}").expectStatus().isCreated();
        made.expectBody().jsonPath("$.id").value(String.class, derived -> assertThat(derived).startsWith("unsere-gro-e-"));
    }

    @Test
    void aSecondOfOneIdIsAConflict() {
        post("/api/profiles", body("startup-mvp", NEEDS)).expectStatus().isEqualTo(409);
    }

    @Test
    void profilesComeInPages() {
        var first = get("/api/profiles?limit=2").expectStatus().isOk().expectBody().jsonPath("$.items.length()").isEqualTo(2)
                .jsonPath("$.items[0].id").isEqualTo("container-platform");
        first.jsonPath("$.nextCursor").value(String.class,
                cursor -> get("/api/profiles?limit=2&cursor=" + cursor).expectBody().jsonPath("$.items[0].id")
                        .isEqualTo("data-heavy-product"));
        get("/api/profiles?limit=0").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/limit");
        get("/api/profiles?cursor=%25").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/cursor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"weights\":{\"cost\":0}|/weights", "\"weights\":{}|/weights",
            "\"weights\":{\"cost\":-1,\"security\":2}|/weights/cost", "\"weights\":{\"cost\":null}|/weights/cost",
            "\"weights\":{\"cost\":\"much\"}|/weights/cost", "\"weights\":{\"beauty\":1}|/weights/beauty",
            "\"weights\":{\"cost\":1},\"wieghts\":{}|/wieghts", "\"weights\":{\"cost\":1},\"missingData\":\"guess\"|/missingData",
            "\"weights\":{\"cost\":1},\"candidates\":{\"kinds\":\"database\"}|/candidates/kinds"})
    void badNeedsArePointedAtAndNothingIsStored(String needs, String pointer) {
        post("/api/profiles", body(id, needs)).expectStatus().isBadRequest().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer);
        get("/api/profiles/" + id).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"fact.typing|like|\"static\"|/op", "colour|=|\"red\"|/field",
            "fact.typing|in|\"static\"|/value", "fact.typing|in|[]|/value", "technology.ageYears|>=|\"old\"|/value",
            "technology.ageYears|contains|5|/op", "technology.ltsOffered|=|\"yes\"|/value", "kind|<|3|/op", "kind|=|null|/value",
            "kind|=|{}|/value", "kind|in|[\"a\",1]|/value", "fact.typing|=|[\"static\"]|/value"})
    void badMustHavesArePointedAt(String field, String op, String value, String pointer) {
        var mustHave = "{\"field\":\"%s\",\"op\":\"%s\",\"value\":%s}".formatted(field, op, value);
        post("/api/profiles", body(id, NEEDS + ",\"mustHaves\":[" + mustHave + "]")).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors.length()").isEqualTo(1).jsonPath("$.errors[0].pointer").isEqualTo("/mustHaves/0" + pointer);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        post("/api/profiles", "{\"id\":\"No!\",\"weights\":{\"x\":-1},\"mustHaves\":[{}]}").expectStatus().isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer").value(Object.class, pointers -> assertThat(pointers.toString()).contains("/name",
                        "/id", "/weights/x", "/mustHaves/0/field", "/mustHaves/0/op", "/mustHaves/0/value"));
    }

    private static String body(String id, String needs) {
        return "{\"id\":\"" + id + "\",\"name\":\"Test\"," + needs + "}";
    }
}
