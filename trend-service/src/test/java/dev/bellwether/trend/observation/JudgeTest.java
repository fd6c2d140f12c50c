package dev.bellwether.trend.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final Map<String, SignalDefinition> SIGNALS = Map.of("hn.posts", Examples.signal("hn.posts"), "pypl.share",
            Examples.signal("pypl.share", SignalKind.SHARE, Cadence.MONTH), "gh.stars",
            Examples.signal("gh.stars", SignalKind.TOTAL, Cadence.WEEK));

    private final AtomicInteger lookups = new AtomicInteger();
    private final Names names = new Names();
    private final Judge judge = new Judge(names, id -> {
        lookups.incrementAndGet();
        return Optional.ofNullable(SIGNALS.get(id));
    }, Clock.fixed(Examples.NOW, ZoneOffset.UTC), "tester");

    @BeforeEach
    void catalog() {
        names.put(Examples.technology("nodejs", 1, "Node.js", "Spring"));
        names.put(Examples.technology("rails", 1, "Ruby on Rails", "Spring"));
    }

    @Test
    void anAliasBecomesTheSlugAndADateThePeriodOfTheSignal() {
        var statement = new Statement("NODE JS", "gh.stars", "2026-02-28", 12.0, "nodejs/node");

        assertThat(judge.judge(statement)).isEqualTo(new Verdict.Stated(new ObservationRecorded("nodejs", "gh.stars",
                Period.parse("2026-W09"), 12.0, "nodejs/node", Examples.NOW, "tester")));
    }

    @Test
    void theSourcesOwnTotalIsAnObservation() {
        assertThat(judge.judge(new Statement("*", "hn.posts", "2026-02", 812.0, null))).isInstanceOf(Verdict.Stated.class);
    }

    @Test
    void aMissingValueIsKeptAsMissing() {
        var verdict = (Verdict.Stated) judge.judge(new Statement("rails", "hn.posts", "2026-02", null, null));

        assertThat(verdict.observation().value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16,2026-03", "2026-03-15,2026-03", "2026-03,2026-03", "1987-12-31,1987-12"})
    void periodsUpToADayAheadCanBeStated(String stated, String kept) {
        var verdict = (Verdict.Stated) judge.judge(new Statement("rails", "hn.posts", stated, 1.0, null));

        assertThat(verdict.observation().period()).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Netty  | hn.posts   | 2026-02    | 1    | -   | /technology
        spring | hn.posts   | 2026-02    | 1    | -   | /technology
        rails  | hn.ads     | 2026-02    | 1    | -   | /signal
        rails  | hn.posts   | 2026-2     | 1    | -   | /period
        rails  | hn.posts   | 2026-02-30 | 1    | -   | /period
        rails  | hn.posts   | 2026-W54   | 1    | -   | /period
        rails  | hn.posts   | 2026-W09   | 1    | -   | /period
        rails  | hn.posts   | 2026-Q1    | 1    | -   | /period
        rails  | hn.posts   | 2026-04    | 1    | -   | /period
        rails  | hn.posts   | 2026-03-17 | 1    | -   | /period
        rails  | hn.posts   | 1969-12    | 1    | -   | /period
        rails  | hn.posts   | 2026-02    | -0.1 | -   | /value
        rails  | pypl.share | 2026-02    | 1.01 | -   | /value
        rails  | hn.posts   | 2026-02    | NaN  | -   | /value
        rails  | hn.posts   | 2026-02    | Infinity | - | /value
        rails  | hn.posts   | 2026-02    | 1    | ' ' | /evidence
        """)
    void eachBrokenRuleIsNamedWithItsPlace(String technology, String signal, String period, Double value, String evidence,
            String pointer) {
        var verdict = (Verdict.Refused) judge.judge(new Statement(technology, signal, period, value, evidence));

        assertThat(verdict.faults()).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void anUnknownNameIsRepeatedInTheReason() {
        var verdict = (Verdict.Refused) judge.judge(new Statement("Nett y", "hn.posts", "2026-02", 1.0, null));

        assertThat(verdict.faults()).containsExactly(new Fault("/technology", "No technology is called 'Nett y'"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var verdict = (Verdict.Refused) judge.judge(new Statement("?", "?", "?", 1.0, "e".repeat(201)));

        assertThat(verdict.faults()).extracting(Fault::pointer).containsExactly("/technology", "/signal", "/period", "/evidence");
    }

    @Test
    void aSignalIsLookedUpOnceForManyStatements() {
        for (var day = 1; day < 20; day++) {
            judge.judge(new Statement("rails", "hn.posts", "2026-01-%02d".formatted(day), 1.0, null));
        }

        assertThat(lookups).hasValue(1);
    }
}
