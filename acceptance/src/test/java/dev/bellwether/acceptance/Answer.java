package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String text() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(response.body());
    }

    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    Answer expect(int status) {
        assertThat(status()).as(() -> response.request().method() + " " + response.uri() + " → " + text()).isEqualTo(status);
        return this;
    }

    /** Expects problem details that point at the place. */
    Answer expectProblem(int status, String pointer) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/status").asInt()).isEqualTo(status);
        assertThat(json().path("errors").valueStream().map(error -> error.path("pointer").asString())).as(this::text)
                .contains(pointer);
        return this;
    }

    /** Expects problem details. */
    Answer expectProblem(int status) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/status").asInt()).isEqualTo(status);
        assertThat(at("/detail").asString()).isNotBlank();
        return this;
    }
}
