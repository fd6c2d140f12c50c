package dev.bellwether.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AgreementCasesTest {

    static Stream<ReferenceCase> rankings() {
        return ReferenceCase.of("a14-rank-comparison", "tauB");
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void rankingsAgreeSoFar(ReferenceCase given) {
        same(given, "tauB", RankAgreement.tauB(given.row("reference"), given.row("other")));
        if (given.expects("ws")) {
            same(given, "ws", RankAgreement.ws(given.row("reference"), given.row("other")));
            same(given, "weightedSpearman", RankAgreement.weightedSpearman(given.row("reference"), given.row("other")));
        }
    }

    static Stream<ReferenceCase> lists() {
        return ReferenceCase.of("a14-rank-comparison", "rboExt");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsOverlapSoFar(ReferenceCase given) {
        given.same("rboExt", RankBiasedOverlap.of(items(given, "first"), items(given, "second"), given.number("p")));
        given.same("rboExt", RankBiasedOverlap.of(items(given, "second"), items(given, "first"), given.number("p")));
    }

    @Test
    void aSingleItemAgreesWithNothing() {
        assertThat(RankAgreement.ws(new double[]{1}, new double[]{1})).isEmpty();
        assertThat(RankAgreement.weightedSpearman(new double[]{1}, new double[]{1})).isEmpty();
    }

    private static List<String> items(ReferenceCase given, String field) {
        return given.input().get(field).valueStream().map(JsonNode::asString).toList();
    }

    private static void same(ReferenceCase given, String field, OptionalDouble actual) {
        assertThat(actual.isEmpty()).as(field).isEqualTo(given.expected().get(field).isNull());
        actual.ifPresent(number -> given.same(field, number));
    }
}
