package dev.bellwether.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class BudgetTest {

    @ParameterizedTest
    @CsvSource({"READS, GET, /api/technologies", "READS, HEAD, /api/trends/hugo", "READS, OPTIONS, /api/rankings",
            "READS, GET, /", "READS, POST, /mcp",
            "READS, GET, /api/rankings/7", "READS, GET, /api/technologies/hugo/overview", "WRITES, POST, /api/technologies",
            "WRITES, PUT, /api/profiles/api", "WRITES, PATCH, /api/technologies/hugo", "WRITES, DELETE, /api/radars/ours",
            "COMPUTATIONS, POST, /api/rankings", "COMPUTATIONS, GET, /api/rankings/7/robustness",
            "COMPUTATIONS, GET, /api/rankings/7/why-not/hugo", "COMPUTATIONS, POST, /api/stacks",
            "COMPUTATIONS, GET, /api/comparisons?slugs=a", "COMPUTATIONS, POST, /api/weights/swing",
            "COMPUTATIONS, POST, /api/radars/ours/imports", "COMPUTATIONS, POST, /api/usage/imports/cyclonedx"})
    void aRequestIsCountedAs(Budget budget, String method, String path) {
        assertThat(Budget.of(MockServerHttpRequest.method(HttpMethod.valueOf(method), URI.create(path)).build()))
                .isEqualTo(budget);
    }
}
