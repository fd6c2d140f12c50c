package dev.bellwether.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.value.LevelScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDefaultsTest {

    /** The words of the catalog's editorial facts. */
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("fact.concurrency",
                    Set.of("event-loop", "threads", "lightweight-threads", "process-per-request", "actors")),
            Map.entry("fact.webSockets", Set.of("built-in", "first-party", "third-party", "none")),
            Map.entry("fact.typing", Set.of("static", "gradual", "dynamic")),
            Map.entry("fact.batteries", Set.of("full", "partial", "minimal")),
            Map.entry("fact.learningCurve", Set.of("gentle", "moderate", "steep")),
            Map.entry("fact.horizontalScaling", Set.of("built-in", "stateless", "add-on", "limited")),
            Map.entry("fact.ecosystem", Set.of("very-large", "large", "moderate", "small")),
            Map.entry("fact.commercialSupport", Set.of("several-vendors", "vendor", "community")),
            Map.entry("fact.hosting", Set.of("self-hosted", "both", "managed-only")),
            Map.entry("fact.governance", Set.of("foundation", "vendor", "community")),
            Map.entry("fact.securityResponse", Set.of("dedicated-team", "documented-process", "informal")),
            Map.entry("fact.style", Set.of("opinionated", "balanced", "unopinionated")),
            Map.entry("technology.licenceClass",
                    Set.of("permissive", "weak-copyleft", "strong-copyleft", "source-available", "proprietary")),
            Map.entry("technology.supportedRelease", Set.of("true", "false")),
            Map.entry("technology.ltsOffered", Set.of("true", "false")));

    static List<Criterion> criteria() {
        return ShippedDefaults.criteria();
    }

    static List<Profile> profiles() {
        return ShippedDefaults.profiles();
    }

    @Test
    void theTenCriteriaOfTheDesignAreThere() {
        assertThat(criteria()).extracting(Criterion::id).containsExactlyInAnyOrder("scalability", "performance", "reliability",
                "security", "productivity", "community-support", "flexibility", "cost", "real-time-fit", "longevity");
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void everyLevelOfAScaleIsAWordOfItsFactAndNoneIsForgotten(Criterion criterion) {
        assertThat(criterion.inputs()).extracting(Input::id).doesNotHaveDuplicates();
        assertThat(criterion.inputs()).allSatisfy(input -> {
            assertThat(input.weight()).isPositive();
            assertThat(input.from().voluntary() || input.median() != null).as("frozen, so that no newcomer moves the others")
                    .isTrue();
            if (input.scale() instanceof LevelScale(var levels)) {
                assertThat(levels.keySet()).isEqualTo(WORDS.get(input.from().text()));
            }
        });
    }

    /** Half the points of the others: at most a third of a criterion, however many people agree. */
    @ParameterizedTest
    @MethodSource("criteria")
    void peopleCountForAtMostAThirdOfACriterion(Criterion criterion) {
        var people = criterion.inputs().stream().filter(input -> input.from().voluntary()).toList();
        assertThat(people).singleElement()
                .satisfies(input -> assertThat(input.from().text()).isEqualTo("assessment." + criterion.id()));
        assertThat(people.getFirst().weight() * 3)
                .isEqualTo(criterion.inputs().stream().mapToDouble(Input::weight).sum());
    }

    @Test
    void thereAreEnoughProfiles() {
        assertThat(profiles()).hasSizeGreaterThanOrEqualTo(8).extracting(Profile::id).contains("high-traffic-api",
                "real-time-service", "content-site", "data-heavy-product", "startup-mvp", "regulated-enterprise");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileWeighsKnownCriteriaAndItsPointsAreAHundred(Profile profile) {
        assertThat(criteria().stream().map(Criterion::id).collect(Collectors.toSet()))
                .containsAll(profile.needs().weights().keySet());
        assertThat(profile.needs().weights().values()).allMatch(points -> points > 0);
        assertThat(profile.needs().weights().values().stream().mapToDouble(points -> points).sum()).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyMustHaveAsksForAWordOfItsFact(Profile profile) {
        assertThat(profile.needs().mustHaves()).allSatisfy(mustHave -> {
            var words = WORDS.get(mustHave.field().text());
            assertThat(words == null || words.containsAll(asked(mustHave))).as(mustHave.field().text()).isTrue();
            assertThat(words != null || Set.of("tags", "technology.ageYears").contains(mustHave.field().text())).isTrue();
        });
    }

    private static List<String> asked(MustHave mustHave) {
        return (mustHave.value() instanceof Fact.Many(var facts) ? facts.stream() : Stream.of(mustHave.value()))
                .map(Fact::toString).toList();
    }
}
