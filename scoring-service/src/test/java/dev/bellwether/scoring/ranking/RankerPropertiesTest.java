package dev.bellwether.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.InputContribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RankerPropertiesTest {

    static Stream<RandomWorld> worlds() {
        return LongStream.range(0, 60).mapToObj(RandomWorld::new);
    }

    @ParameterizedTest
    @EnumSource
    void contributionsAddUpToTheScoreExactly(MissingData missing) {
        worlds().flatMap(world -> world.rank(missing).stream()).forEach(ranked -> {
            assertThat(ranked.contributions().stream().mapToDouble(Contribution::contribution).reduce(0, Double::sum))
                    .isEqualTo(ranked.score());
            ranked.contributions().forEach(part -> assertThat(
                    part.inputs().stream().mapToDouble(InputContribution::contribution).reduce(0, Double::sum))
                    .isEqualTo(part.contribution()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyScoreLiesInItsIntervalWithinZeroAndOne(MissingData missing) {
        worlds().flatMap(world -> world.rank(missing).stream()).forEach(ranked -> {
            assertThat(ranked.low()).isBetween(0.0, ranked.score() + 1e-12);
            assertThat(ranked.high()).isBetween(ranked.score() - 1e-12, 1 + 1e-12);
            assertThat(ranked.rank()).isBetween(ranked.rankInterval().best(), ranked.rankInterval().worst());
        });
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void onlyTheProportionsOfTheWeightsCount(RandomWorld world) {
        var scaled = new HashMap<String, Double>();
        world.weights.forEach((criterion, points) -> scaled.put(criterion, points * 37));
        var other = world.rank(scaled, MissingData.CATALOG_MEDIAN, List.of());
        var ranked = world.rank(MissingData.CATALOG_MEDIAN);
        assertThat(slugs(other)).isEqualTo(slugs(ranked));
        assertThat(other.getFirst().score()).isCloseTo(ranked.getFirst().score(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void oneWhoLeavesReordersNobody(RandomWorld world) {
        var leaving = world.anyTechnology();
        var before = world.rank(MissingData.CATALOG_MEDIAN).stream().filter(each -> !each.technology().slug().equals(leaving));
        var after = world.rank(world.weights, MissingData.CATALOG_MEDIAN, List.of(leaving));
        assertThat(after).extracting(Ranked::score).isEqualTo(before.map(Ranked::score).toList());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aBetterValueNeverLowersAScore(RandomWorld world) {
        var better = world.anyTechnology();
        var before = score(world, better);
        world.facts.get(better).computeIfPresent("f3", (_, value) -> (double) value + world.random.nextDouble() * 5);
        assertThat(score(world, better)).isGreaterThanOrEqualTo(before);
    }

    private static double score(RandomWorld world, String slug) {
        return world.rank(MissingData.RENORMALISE).stream().filter(each -> each.technology().slug().equals(slug)).findFirst()
                .orElseThrow().score();
    }

    private static List<String> slugs(List<Ranked> ranked) {
        return ranked.stream().map(each -> each.technology().slug()).toList();
    }
}
