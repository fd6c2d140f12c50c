package dev.bellwether.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class ProblemsTest extends GatewayTest {

    @Test
    void anUnknownPathIsAProblemEvenForABrowser() {
        client.get().uri("/nothing/here").accept(MediaType.TEXT_HTML).exchange().expectStatus().isNotFound().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.status").isEqualTo(404)
                .jsonPath("$.title").isEqualTo("Not Found").jsonPath("$.instance").isEqualTo("/nothing/here")
                .jsonPath("$.detail").isEqualTo("Nothing answers at this path; GET / lists what there is.");
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOne() {
        client.method(HttpMethod.PUT).uri("/").exchange().expectStatus().isEqualTo(405).expectHeader()
                .valueEquals("Allow", "GET").expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody()
                .jsonPath("$.status").isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Content-Type"})
    void whatIsNoMediaTypeIsTheCallersFault(String header) {
        client.get().uri("/api/technologies").header(header, "nonsense").exchange().expectStatus().isBadRequest().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("nonsense"));
    }

    @Test
    void anUnacceptableTypeIsAProblem() {
        client.get().uri("/").accept(MediaType.IMAGE_PNG).exchange().expectStatus().isEqualTo(406).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
