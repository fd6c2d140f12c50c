package dev.bellwether.trend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A refusal as callers get it. */
public record Problem(int status, String title, String detail, List<Error> errors) {

    /** One fault. */
    public record Error(String pointer, String detail) {}

    /** The refusal in an answer, which must be problem details of that status. */
    public static Problem of(ResponseSpec answer, int status) {
        var problem = answer.expectStatus().isEqualTo(status).expectHeader().contentTypeCompatibleWith("application/problem+json")
                .expectBody(Problem.class).returnResult().getResponseBody();
        assertThat(problem.status()).isEqualTo(status);
        return problem;
    }

    /** Demands a 400 for exactly these places. */
    public static void invalid(ResponseSpec answer, String... pointers) {
        assertThat(of(answer, 400).errors()).extracting(Error::pointer).containsExactlyElementsOf(Arrays.asList(pointers));
    }
}
