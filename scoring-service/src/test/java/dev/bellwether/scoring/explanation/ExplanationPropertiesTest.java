package dev.bellwether.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.explanation.answer.Beats.Difference;
import dev.bellwether.scoring.explanation.answer.Shift;
import dev.bellwether.scoring.method.Additive;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.weight.Points;
import org.hipparchus.linear.ArrayRealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationPropertiesTest {

    private static final int CRITERIA = 5;

    /** Five technologies as chance has it, best first. */
    record World(Random random, List<Side> sides) {

        static World of(long seed) {
            var random = new Random(seed);
            var weights = Points.weights(random.doubles(CRITERIA, 0.05, 1).toArray());
            return new World(random,
                    IntStream.range(0, 5).mapToObj(i -> side("t" + i, weights, random.doubles(CRITERIA).toArray()))
                            .sorted(Comparator.comparingDouble(Side::score).reversed()).toList());
        }

        Side first() {
            return sides.getFirst();
        }

        List<Side> challengers() {
            return sides.subList(1, sides.size());
        }
    }

    static Stream<World> worlds() {
        return LongStream.range(0, 60).mapToObj(World::of);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void differencesAddUpToTheMargin(World world) {
        world.challengers().forEach(other -> {
            var beats = Beating.of(other, world.first(), true);
            assertThat(beats.better()).isEqualTo(world.first().technology());
            assertThat(beats.differences().stream().mapToDouble(Difference::difference).sum()).isCloseTo(beats.margin(),
                    within(1e-12));
            assertThat(beats.margin()).isCloseTo(world.first().score() - other.score(), within(1e-12));
        });
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theMovedWeightsMakeBothLevelAndNoSmallerMoveDoes(World world) {
        Shifts.smallest(world.first(), world.challengers()).ifPresent(shift -> {
            var weights = shift.newWeights().values().stream().mapToDouble(each -> each).toArray();
            assertThat(Arrays.stream(weights)).allMatch(weight -> weight >= -1e-12);
            assertThat(IntStream.range(0, CRITERIA).mapToDouble(j -> weights[j]).sum()).isCloseTo(1, within(1e-12));
            var challenger = world.sides().stream().filter(each -> each.technology().equals(shift.challenger())).findFirst()
                    .orElseThrow();
            assertThat(score(challenger, weights)).isCloseTo(score(world.first(), weights), within(1e-9));
            assertThat(shift.moves().stream().mapToDouble(Shift.Move::weight).sum()).isCloseTo(shift.weightToMove(),
                    within(1e-9));
            IntStream.range(0, 200).forEach(_ -> {
                var other = movedBy(0.999 * shift.weightToMove(), world);
                world.challengers()
                        .forEach(each -> assertThat(score(each, other)).isLessThan(score(world.first(), other) + 1e-12));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theNearestWeightsMakeBothLevelAndNoneOnTheWayDo(World world) {
        world.challengers().forEach(challenger -> Shifts.nearest(world.first(), challenger).ifPresent(nearest -> {
            var given = world.first().weights();
            var weights = nearest.newWeights().values().stream().mapToDouble(each -> each).toArray();
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(weights)).allMatch(weight -> weight >= 0);
            assertThat(distance(given, weights)).isCloseTo(nearest.distance(), within(1e-12));
            assertThat(score(challenger, weights)).isCloseTo(score(world.first(), weights), within(1e-12));
            IntStream.range(0, 200).mapToObj(_ -> Points.weights(world.random().doubles(CRITERIA).toArray())).forEach(other -> {
                var share = Math.min(1, 0.999 * nearest.distance() / distance(given, other));
                var nearer = IntStream.range(0, CRITERIA).mapToDouble(j -> given[j] + share * (other[j] - given[j])).toArray();
                assertThat(score(challenger, nearer)).isLessThan(score(world.first(), nearer));
            });
        }));
    }

    @Test
    void whereOnlyNegativeWeightsWouldDoThereAreNoNearestOnes() {
        var weights = new double[]{0.5, 0.49, 0.01};
        var winner = new double[]{0.9, 0.7, 0.2};
        var behind = new double[]{0.1, 0.2, 0.25};
        assertThat(Nearest.against(0, weights, winner, behind)).isEmpty();
        assertThat(Nearest.against(0, weights, winner, new double[]{0.4, 0.2, -0.3})).isEmpty();
        assertThat(Nearest.of(weights, winner, List.of(behind, winner)))
                .hasValueSatisfying(found -> assertThat(found.challenger()).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theFirstStaysFirstWithinEachRangeAndNotBeyondIt(World world) {
        var ranges = Steadying.of(world.first(), world.challengers()).ranges();
        for (var j = 0; j < CRITERIA; j++) {
            var range = ranges.get(j);
            assertThat(range.weight()).isBetween(range.low(), range.high());
            for (var share : new double[]{0, 0.5, 1}) {
                assertThat(firstAt(world, j, range.low() + share * (range.high() - range.low()))).isTrue();
            }
            assertThat(range.low() == 0 || !firstAt(world, j, range.low() - 1e-6)).isTrue();
            assertThat(range.high() == 1 || !firstAt(world, j, range.high() + 1e-6)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theRiseOfOneCriterionThatIsToldIsEnough(World world) {
        world.challengers().forEach(behind -> CatchingUp.of(behind, world.first()).ifPresent(rise -> {
            var values = behind.values();
            values[behind.criteria().indexOf(rise.criterion())] = rise.needed();
            assertThat(Additive.score(behind.weights(), values)).isCloseTo(world.first().score(), within(1e-12));
            assertThat(rise.needed()).isBetween(rise.value(), 1.0);
        }));
    }

    private static boolean firstAt(World world, int criterion, double weight) {
        var weights = world.first().weights();
        var others = 1 - weights[criterion];
        for (var j = 0; j < CRITERIA; j++) {
            weights[j] = j == criterion ? weight : weights[j] * (1 - weight) / others;
        }
        return world.challengers().stream().allMatch(each -> score(each, weights) <= score(world.first(), weights) + 1e-9);
    }

    /** Other weights at that distance, half the sum of the absolute changes, or less where a weight would fall below 0. */
    private static double[] movedBy(double distance, World world) {
        var weights = world.first().weights();
        var target = Points.weights(world.random().doubles(CRITERIA).toArray());
        var apart = IntStream.range(0, CRITERIA).mapToDouble(j -> Math.abs(target[j] - weights[j])).sum() / 2;
        var share = Math.min(1, distance / apart);
        return IntStream.range(0, CRITERIA).mapToDouble(j -> weights[j] + share * (target[j] - weights[j])).toArray();
    }

    private static double distance(double[] one, double[] other) {
        return new ArrayRealVector(one).getDistance(new ArrayRealVector(other));
    }

    private static double score(Side side, double[] weights) {
        return Additive.score(weights, side.values());
    }

    private static Side side(String slug, double[] weights, double[] values) {
        return new Side(new TechnologyRef(slug, slug, "kind"), Additive.score(weights, values), IntStream.range(0, CRITERIA)
                .mapToObj(j -> new Contribution("c" + j, weights[j], values[j], weights[j] * values[j], weights[j] * values[j],
                        weights[j] * values[j], List.of()))
                .toList());
    }
}
