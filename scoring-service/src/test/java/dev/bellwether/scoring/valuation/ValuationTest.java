package dev.bellwether.scoring.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.bellwether.scoring.Criteria;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.LevelScale;
import dev.bellwether.scoring.value.LinearScale;
import org.junit.jupiter.api.Test;

class ValuationTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    @Test
    void theMedianOfTheWholeCatalogStandsInForAGap() {
        assertThat(gap(2, 4, 6, 8, 9).median()).isEqualTo(0.6);
        assertThat(gap(2, 4, 6, 8, 9, 10).median()).isEqualTo(0.7);
        assertThat(gap(2, 4, 6, 8, 9).value()).isNull();
    }

    @Test
    void fewerThanFiveKnownValuesSayTooLittle() {
        assertThat(gap(9, 9, 9, 9).median()).isEqualTo(0.5);
    }

    @Test
    void aMedianThatIsFrozenIsNotMovedByTheCatalog() {
        var frozen = new Criterion("speed", 1, "speed", null,
                List.of(new Input("i", "i", 1, 0.25, Path.of("fact.speed"), new LinearScale(0, 10, Better.MORE))));
        assertThat(Valuation.of(List.of(frozen), catalog(2, 4, 6, 8, 9), DAY).leaves("speed", "unknown").getFirst().median())
                .isEqualTo(0.25);
    }

    @Test
    void aLevelThatTheTableLacksIsMissingAndOutside() {
        var levels = new Criterion("c", 1, "c", null,
                List.of(new Input("i", "i", 1, Path.of("fact.typing"), new LevelScale(Map.of("static", 1.0)))));
        var leaf = Valuation.of(List.of(levels), List.of(Technologies.named("one").facts(Map.of("typing", "odd")).subject()), DAY)
                .leaves("c", "one").getFirst();
        assertThat(leaf.value()).isNull();
        assertThat(leaf.outside()).isTrue();
    }

    @Test
    void sharesOfTheInputsAddUpToTheCriterion() {
        var leaves = Valuation.of(List.of(Criteria.of("c", "a", "b", "d", "e")), catalog(1), DAY).leaves("c", "t0");
        assertThat(leaves).extracting(Leaf::share).containsOnly(0.25);
    }

    private static Leaf gap(double... known) {
        return Valuation.of(Criteria.each("speed"), catalog(known), DAY).leaves("speed", "unknown").getFirst();
    }

    private static List<Subject> catalog(double... speeds) {
        var subjects = new ArrayList<>(IntStream.range(0, speeds.length)
                .mapToObj(i -> Technologies.named("t" + i).facts(Map.of("speed", speeds[i])).subject()).toList());
        subjects.add(Technologies.named("unknown").subject());
        return subjects;
    }
}
