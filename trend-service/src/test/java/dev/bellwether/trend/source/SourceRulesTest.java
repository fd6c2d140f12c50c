package dev.bellwether.trend.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceRulesTest {

    private static final Instant NOW = Examples.NOW;
    private static final Health OK = new Health(HealthState.OK, NOW, null);

    @Test
    void aSourceThatIsWellIsFine() {
        assertThat(SourceRules.check(Examples.source("hn-hiring"), NOW)).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(Arguments.of(source("HN", "HN", null, OK), "/id"), Arguments.of(source(null, "HN", null, OK), "/id"),
                Arguments.of(source("a.b", "HN", null, OK), "/id"), Arguments.of(source("hn", "", null, OK), "/name"),
                Arguments.of(source("hn", "x".repeat(501), null, OK), "/name"),
                Arguments.of(source("hn", "HN", "ftp://example.org", OK), "/url"),
                Arguments.of(source("hn", "HN", "not a url", OK), "/url"),
                Arguments.of(source("hn", "HN", null, new Health(null, NOW, "why")), "/health/state"),
                Arguments.of(source("hn", "HN", null, new Health(HealthState.OUTAGE, NOW, " ")), "/health/reason"),
                Arguments.of(source("hn", "HN", null, new Health(HealthState.OK, NOW.plusSeconds(1), null)), "/health/since"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachBrokenRuleIsNamedWithItsPlace(Source source, String pointer) {
        assertThat(SourceRules.check(source, NOW)).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void theSourceOfASignalStandsBeforeTheFirstDot() {
        assertThat(Source.ofSignal("pypl.tutorial_search_share.world")).isEqualTo("pypl");
    }

    private static Source source(String id, String name, String url, Health health) {
        return new Source(id, 1, name, url, null, null, health);
    }
}
