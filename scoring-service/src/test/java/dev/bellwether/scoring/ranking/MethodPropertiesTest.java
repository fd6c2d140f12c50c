package dev.bellwether.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.ranking.answer.Ranked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds under every method that can be ranked by. */
class MethodPropertiesTest {

    private static Stream<RandomWorld> worlds() {
        return LongStream.range(0, 40).mapToObj(RandomWorld::new);
    }

    @ParameterizedTest
    @EnumSource
    void everyScoreLiesInItsIntervalWithinZeroAndOne(Method method) {
        worlds().forEach(world -> Arrays.stream(MissingData.values())
                .flatMap(missing -> world.rank(world.weights, missing, method, List.of()).stream()).forEach(ranked -> {
                    assertThat(ranked.low()).isBetween(0.0, ranked.score() + 1e-12);
                    assertThat(ranked.high()).isBetween(ranked.score() - 1e-12, 1 + 1e-12);
                    assertThat(ranked.rank()).isBetween(ranked.rankInterval().best(), ranked.rankInterval().worst());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheProportionsOfTheWeightsCount(Method method) {
        worlds().forEach(world -> {
            var scaled = new HashMap<String, Double>();
            world.weights.forEach((criterion, points) -> scaled.put(criterion, points * 37));
            var before = scores(world, method);
            scores(world.rank(scaled, MissingData.CATALOG_MEDIAN, method, List.of()))
                    .forEach((slug, score) -> assertThat(score).isCloseTo(before.get(slug), within(1e-12)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoIsLeftOutReordersNobody(Method method) {
        worlds().forEach(world -> {
            var leaving = world.anyTechnology();
            var before = scores(world, method);
            before.remove(leaving);
            assertThat(scores(world.rank(world.weights, MissingData.CATALOG_MEDIAN, method, List.of(leaving)))).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAddedToTheCatalogReordersNobody(Method method) {
        worlds().forEach(world -> {
            var before = scores(world, method);
            world.add("newcomer");
            var after = scores(world, method);
            after.remove("newcomer");
            assertThat(after).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aBetterValueNeverLowersAScore(Method method) {
        worlds().forEach(world -> {
            var better = world.anyTechnology();
            var before = scores(world, method).get(better);
            world.facts.get(better).computeIfPresent("f3", (_, value) -> (double) value + world.random.nextDouble() * 5);
            assertThat(scores(world, method).get(better)).isGreaterThanOrEqualTo(before);
        });
    }

    private static Map<String, Double> scores(RandomWorld world, Method method) {
        return scores(world.rank(world.weights, MissingData.CATALOG_MEDIAN, method, List.of()));
    }

    private static Map<String, Double> scores(List<Ranked> ranked) {
        return new HashMap<>(ranked.stream().collect(Collectors.toMap(each -> each.technology().slug(), Ranked::score)));
    }
}
