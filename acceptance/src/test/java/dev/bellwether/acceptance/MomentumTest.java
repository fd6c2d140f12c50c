package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSystem.class)
class MomentumTest {

    private final Api api = RunningSystem.api();

    @Test
    void theRisingAreListedFastestFirstEachNoChanceFinding() {
        var rising = api.get("/api/trends?direction=rising&limit=20").expect(200);
        assertThat(rising.at("/items").size()).isPositive();
        assertThat(rising.at("/items").valueStream().map(item -> item.path("growthPerYear").asDouble())).isSortedAccordingTo(
                java.util.Comparator.reverseOrder());
        for (var item : rising.at("/items")) {
            assertThat(item.path("growthPerYear").asDouble()).isPositive();
            assertThat(item.path("confidence").asDouble()).isGreaterThanOrEqualTo(0.8);
        }
    }

    @Test
    void aLevelRankingOfOneKindHoldsThatKindOnlyWithRanksAYearAgo() {
        var items = api.all("/api/trends?order=level&kind=database");
        assertThat(items).hasSizeGreaterThan(15)
                .allSatisfy(item -> assertThat(item.at("/technology/kind").asString()).isEqualTo("database"));
        assertThat(items.subList(0, 5)).extracting(item -> item.at("/technology/slug").asString()).contains("mysql",
                "oracle-database");
        assertThat(items.getFirst().at("/level/previousRank").asInt()).isPositive();
    }

    @Test
    void oneTrendNamesItsSourcesWithIntervalsWeightsAndHowFarTheyReach() {
        var trend = api.get("/api/trends/rust?window=P5Y").expect(200);
        assertThat(trend.at("/asOf").asString()).isNotBlank();
        var used = trend.at("/sources").valueStream().filter(source -> source.path("status").asString().equals("used")).toList();
        assertThat(used).hasSizeGreaterThanOrEqualTo(2);
        assertThat(used.stream().mapToDouble(source -> source.path("weight").asDouble()).sum()).isCloseTo(1,
                org.assertj.core.api.Assertions.within(1e-9));
        assertThat(used).allSatisfy(source -> {
            assertThat(source.path("growthLow").asDouble()).isLessThanOrEqualTo(source.path("growthHigh").asDouble());
            assertThat(source.path("through").asString()).isNotBlank();
            assertThat(source.path("sparkline").size()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2Y", "P3Y", "P5Y"})
    void everyWindowPagesThroughTheWholeListWithoutRepeats(String window) {
        assertThat(api.all("/api/trends?window=" + window)).extracting(item -> item.at("/technology/slug").asString())
                .doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }
}
