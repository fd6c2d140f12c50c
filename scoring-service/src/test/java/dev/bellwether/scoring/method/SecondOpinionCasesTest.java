package dev.bellwether.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SecondOpinionCasesTest {

    static Stream<ReferenceCase> vikor() {
        return ReferenceCase.of("a08-vikor");
    }

    @ParameterizedTest
    @MethodSource("vikor")
    void vikorFindsACompromise(ReferenceCase given) {
        var actual = Vikor.of(given.matrix("matrix"), given.row("weights"), given.number("v"), given.better());
        given.same("S", actual.regret());
        given.same("R", actual.largestRegret());
        given.same("Q", actual.compromise());
        assertThat(actual.compromiseSet())
                .isEqualTo(given.expected().get("compromiseSet").valueStream().map(JsonNode::asInt).toList());
        if (given.expects("acceptableAdvantage")) {
            assertThat(actual.acceptableAdvantage()).isEqualTo(given.expected().get("acceptableAdvantage").asBoolean());
            assertThat(actual.acceptableStability()).isEqualTo(given.expected().get("acceptableStability").asBoolean());
        }
    }

    static Stream<ReferenceCase> promethee() {
        return ReferenceCase.of("a09-promethee2");
    }

    @ParameterizedTest
    @MethodSource("promethee")
    void prometheeAddsUpPreferences(ReferenceCase given) {
        var actual = Promethee.of(given.matrix("matrix"), given.row("weights"), preferences(given), given.better());
        given.same("positiveFlow", actual.positiveFlow());
        given.same("negativeFlow", actual.negativeFlow());
        given.same("netFlow", actual.netFlow());
        given.same("ranks", Ranks.of(actual.netFlow()));
    }

    private static List<Preference> preferences(ReferenceCase given) {
        return IntStream.range(0, given.row("weights").length)
                .mapToObj(j -> switch (given.input().get("preference").asString()) {
                    case "usual" -> Preference.usual();
                    case "vshape" -> Preference.vShape(given.row("p")[j]);
                    default -> Preference.linear(given.row("q")[j], given.row("p")[j]);
                }).toList();
    }

    static Stream<ReferenceCase> shares() {
        return ReferenceCase.of("a10-copras-marcos");
    }

    @ParameterizedTest
    @MethodSource("shares")
    void coprasAndMarcosCompareWithTheSet(ReferenceCase given) {
        if (given.input().get("method").asString().equals("COPRAS")) {
            var actual = Copras.of(given.matrix("matrix"), given.row("weights"), given.better());
            given.same("Q", actual.significance());
            given.same("utility", actual.utility());
        } else {
            given.same("utility", Marcos.utilities(given.matrix("matrix"), given.row("weights"), given.better()));
        }
    }
}
