package dev.bellwether.scoring.change;

import static dev.bellwether.scoring.Recollected.needs;
import static dev.bellwether.scoring.Recollected.ranking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.bellwether.scoring.Criteria;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.constraint.Op;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.LinearScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeReportTest {

    private static final Criterion FAME = new Criterion("fame", 1, "fame", null,
            List.of(new Input("level", "level", 1, Path.of("level.index"), new LinearScale(0, 100, Better.MORE))));
    private static final List<Criterion> CRITERIA = List.of(Criteria.of("speed", "speed"), FAME);
    private static final Needs BOTH = needs(Map.of("speed", 1.0, "fame", 1.0));

    @Test
    void anotherWeightIsTheWeights() {
        var moved = report(BOTH, needs(Map.of("speed", 9.0, "fame", 1.0)), known(5, 90, 8, 40), known(5, 90, 8, 40)).moved();
        assertThat(moved).extracting(each -> each.technology().slug()).containsExactly("b", "a");
        assertThat(moved.getFirst().rank().gained()).isEqualTo(1);
        assertThat(moved.getFirst().rank().by()).isEqualTo(new Split(1, 0, 0, 0, 0, 0));
        assertThat(moved.getFirst().sentence()).isEqualTo("B rose from 2 to 1: weights +1.0.");
        assertThat(moved.getLast().sentence()).isEqualTo("A fell from 1 to 2: weights -1.0.");
    }

    @Test
    void aRatingIsTheAssessments() {
        var rated = new Criterion("c", 1, "c", null, List.of(
                new Input("fact", "fact", 1, Path.of("fact.speed"), new LinearScale(0, 10, Better.MORE)),
                new Input("people", "people", 3, Path.of("assessment.c"), new LinearScale(1, 5, Better.MORE))));
        var needs = needs(Map.of("c", 1.0));
        var before = ranking("r1", needs, Method.ADDITIVE, List.of(rated),
                Technologies.named("a").facts(Map.of("speed", 6)), Technologies.named("b").facts(Map.of("speed", 5)));
        var after = ranking("r2", needs, Method.ADDITIVE, List.of(rated),
                Technologies.named("a").facts(Map.of("speed", 6)),
                Technologies.named("b").facts(Map.of("speed", 5)).rated("c", 5));
        var changes = new ChangeReport(before, after).changes(10);
        assertThat(changes.differ()).containsExactly("assessments");
        var moved = changes.moved().getFirst();
        assertThat(moved.technology().slug()).isEqualTo("b");
        assertThat(moved.rank().by()).isEqualTo(new Split(0, 0, 0, 0, 1, 0));
        assertThat(moved.score().by().assessments()).isCloseTo(0.25, within(1e-12));
        assertThat(moved.inputs()).extracting(InputMove::input).contains("people");
    }

    @Test
    void aFactIsTheFactsAndALevelIsTheTrends() {
        var facts = report(BOTH, BOTH, known(5, 50, 4, 50), known(5, 50, 8, 50)).moved().getFirst();
        assertThat(facts.score().by().facts()).isCloseTo(0.2, within(1e-12));
        assertThat(facts.score().by().trends()).isZero();
        assertThat(facts.inputs()).singleElement().satisfies(input -> {
            assertThat(input.criterion()).isEqualTo("speed");
            assertThat(input.before()).isEqualTo(new Fact.Amount(4));
            assertThat(input.now()).isEqualTo(new Fact.Amount(8));
            assertThat(input.change()).isCloseTo(0.2, within(1e-12));
        });
        var trends = report(BOTH, BOTH, known(5, 50, 4, 50), known(5, 50, 4, 90)).moved().getFirst();
        assertThat(trends.rank().by()).isEqualTo(new Split(0, 0, 0, 1, 0, 0));
        assertThat(trends.score().by().trends()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void aScaleAndAMethodAreTheMethod() {
        var wider = List.of(new Criterion("speed", 2, "speed", null,
                List.of(new Input("in-0", "speed", 1, Path.of("fact.speed"), new LinearScale(0, 20, Better.MORE)))), FAME);
        var before = ranking("b", BOTH, Method.ADDITIVE, CRITERIA, known(5, 50, 8, 50));
        var after = ranking("a", BOTH, Method.ADDITIVE, wider, known(5, 50, 8, 50));
        var scale = new ChangeReport(before, after).changes(20);
        assertThat(scale.differ()).containsExactly("method");
        assertThat(scale.moved().getFirst().score().by().method()).isCloseTo(-0.2, within(1e-12));
        var product = new ChangeReport(before, ranking("a", BOTH, Method.WEIGHTED_PRODUCT, CRITERIA, known(5, 50, 8, 50)));
        var moved = product.changes(20).moved().getFirst();
        assertThat(moved.score().by().method()).isCloseTo(moved.score().change(), within(1e-12)).isNotZero();
        assertThat(moved.inputs()).isEmpty();
    }

    @Test
    void whoComesAndGoesIsToldWhatDidIt() {
        var fast = new Needs(BOTH.weights(), List.of(new MustHave(Path.of("fact.speed"), Op.AT_LEAST, new Fact.Amount(6))), null,
                null, null);
        var byNeeds = report(BOTH, fast, known(5, 50, 8, 50), known(5, 50, 8, 50));
        assertThat(byNeeds.left()).singleElement().satisfies(each -> {
            assertThat(each.slug()).isEqualTo("a");
            assertThat(each.by()).isEqualTo(new Split(0, 1, 0, 0, 0, 0));
        });
        var byFacts = report(fast, fast, known(5, 50, 8, 50), known(7, 50, 8, 50));
        assertThat(byFacts.entered()).singleElement()
                .satisfies(each -> assertThat(each.by()).isEqualTo(new Split(0, 0, 1, 0, 0, 0)));
        assertThat(byFacts.moved()).extracting(each -> each.technology().slug()).containsExactly("b");
    }

    @Test
    void whoStaysWhileOthersLeaveRisesByTheNeeds() {
        var famous = new Needs(BOTH.weights(), List.of(new MustHave(Path.of("level.index"), Op.AT_MOST, new Fact.Amount(60))),
                null,
                null, null);
        var moved = report(BOTH, famous, known(9, 90, 4, 50), known(9, 90, 4, 50)).moved().getFirst();
        assertThat(moved.rank().by()).isEqualTo(new Split(0, 1, 0, 0, 0, 0));
        assertThat(moved.score().change()).isZero();
    }

    @Test
    void aRankingIsNoDifferentFromItself() {
        var same = report(BOTH, BOTH, known(5, 50, 8, 50), known(5, 50, 8, 50));
        assertThat(same.differ()).isEmpty();
        assertThat(same.moved()).allSatisfy(each -> {
            assertThat(each.score().change()).isZero();
            assertThat(ShapleyTest.sum(each.score().by())).isZero();
            assertThat(each.sentence()).endsWith("with the same score.");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thePartsAddUpHoweverMuchChangesAtOnce(long seed) {
        var random = new Random(seed);
        var report = new ChangeReport(chance(random, "b"), chance(random, "a")).changes(200);
        assertThat(report.moved()).isNotEmpty().allSatisfy(each -> {
            assertThat(ShapleyTest.sum(each.rank().by())).isCloseTo(each.rank().gained(), within(1e-12));
            assertThat(ShapleyTest.sum(each.score().by())).isCloseTo(each.score().change(), within(1e-12));
            assertThat(each.inputs().stream().mapToDouble(input -> input.change()).sum()).isCloseTo(each.score().change(),
                    within(1e-12));
            assertThat(each.inputs()).allSatisfy(
                    input -> assertThat(ShapleyTest.sum(input.by())).isCloseTo(input.change(), within(1e-12)));
        });
        assertThat(report.entered()).allSatisfy(each -> assertThat(ShapleyTest.sum(each.by())).isCloseTo(1, within(1e-12)));
        assertThat(report.left()).allSatisfy(each -> assertThat(ShapleyTest.sum(each.by())).isCloseTo(1, within(1e-12)));
    }

    private static Recollection chance(Random random, String id) {
        var speed = new Criterion("speed", random.nextInt(1, 3), "speed", null, List.of(new Input("in-0", "speed", 1,
                Path.of("fact.speed"), new LinearScale(0, random.nextInt(9, 12), Better.MORE))));
        var needs = new Needs(Map.of("speed", random.nextDouble() + 0.1, "fame", random.nextDouble() + 0.1),
                List.of(new MustHave(Path.of("fact.speed"), Op.AT_LEAST, new Fact.Amount(random.nextInt(3)))), null,
                random.nextBoolean() ? MissingData.CATALOG_MEDIAN : MissingData.RENORMALISE, null);
        var known = new Technologies[9];
        for (var i = 0; i < known.length; i++) {
            known[i] = Technologies.named("t" + i);
            if (random.nextInt(5) > 0) {
                known[i].facts(Map.of("speed", random.nextInt(11)));
            }
            if (random.nextInt(5) > 0) {
                known[i].level(random.nextInt(101));
            }
        }
        return ranking(id, needs, Method.ADDITIVE, List.of(speed, FAME), known);
    }

    private static Changes report(Needs before, Needs after, Technologies[] then, Technologies[] now) {
        return new ChangeReport(ranking("before", before, Method.ADDITIVE, CRITERIA, then),
                ranking("after", after, Method.ADDITIVE, CRITERIA, now)).changes(20);
    }

    private static Technologies[] known(int speedOfA, double levelOfA, int speedOfB, double levelOfB) {
        return new Technologies[]{Technologies.named("a").facts(Map.of("speed", speedOfA)).level(levelOfA),
                Technologies.named("b").facts(Map.of("speed", speedOfB)).level(levelOfB)};
    }
}
