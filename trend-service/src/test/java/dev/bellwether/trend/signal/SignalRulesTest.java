package dev.bellwether.trend.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.events.Json;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class SignalRulesTest {

    private static final String PANEL = "{\"version\":1,\"members\":[\"a\",\"b\"],\"period\":\"2025-06\"}";

    private final SignalRules rules = new SignalRules("hn"::equals);

    @Test
    void aMonthlyCountIsFine() {
        assertThat(rules.check(Examples.signal("hn.posts"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "source":"nowhere"                              | /source,/id
        "id":"hn"                                       | /id
        "id":"hn.Posts"                                 | /id
        "id":"github.posts"                             | /id
        "name":" "                                      | /name
        "unit":null                                     | /unit
        "kind":null                                     | /kind
        "cadence":null                                  | /cadence
        "trendCadence":"week"                           | /trendCadence,/trendCadence
        "trendCadence":"year"                           | /trendCadence
        "cadence":"quarter"                             | /trendCadence
        "cadence":"year","trendCadence":"quarter"       | /trendCadence
        "closeAfterDays":-1                             | /closeAfterDays
        "closeAfterDays":367                            | /closeAfterDays
        "smoothedPeriods":0                             | /smoothedPeriods
        "kind":"gauge"                                  | /momentum
        "kind":"benchmark"                              | /momentum
        "levelWeight":-1                                | /levelWeight,/panel/members,/panel/period
        "levelWeight":0.5                               | /panel/members,/panel/period
        "levelOffset":0                                 | /levelOffset
        "scale":0                                       | /scale,/scale
        "scale":10000                                   | /scale
        "exposure":"panel"                              | /panel/members
        "exposure":null                                 | /exposure
        "kind":"share","exposure":"total"               | /exposure
        """)
    void eachBrokenRuleIsNamedWithItsPlace(String changes, String pointers) {
        assertThat(rules.check(changed(changes))).extracting(Fault::pointer).containsExactly(pointers.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "version":0,"members":["a","b"],"period":"2025-06"      | /panel/version
        "version":1,"members":["a"],"period":"2025-06"          | /panel/members
        "version":1,"members":["a","b","a"],"period":"2025-06"  | /panel/members/2
        "version":1,"members":["a","b"," "],"period":"2025-06"  | /panel/members/2
        "version":1,"members":["a","b"]                         | /panel/period
        "version":1,"members":["a","b"],"period":"2025-Q2"      | /panel/period
        """)
    void aPanelForTheLevelMustBeWhole(String panel, String pointer) {
        var signal = changed("\"levelWeight\":1,\"panel\":{" + panel + "}");

        assertThat(rules.check(signal)).extracting(Fault::pointer).containsExactly(pointer);
    }

    static Stream<String> sound() {
        return Stream.of("\"kind\":\"share\",\"scale\":10000", "\"kind\":\"total\",\"cadence\":\"week\"",
                "\"kind\":\"gauge\",\"momentum\":false", "\"cadence\":\"quarter\",\"trendCadence\":\"quarter\"",
                "\"closeAfterDays\":0", "\"exposure\":\"panel\",\"levelWeight\":1,\"panel\":" + PANEL);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatTheFormulasCanWorkWithIsFine(String changes) {
        assertThat(rules.check(changed(changes))).isEmpty();
    }

    private static SignalDefinition changed(String changes) {
        var json = (ObjectNode) Json.mapper().readTree(Json.mapper().writeValueAsString(Examples.signal("hn.posts")));
        json.setAll((ObjectNode) Json.mapper().readTree("{" + changes + "}"));
        return Json.mapper().treeToValue(json, SignalDefinition.class);
    }
}
