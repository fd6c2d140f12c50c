package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class StarterDataTest {

    private final Api api = RunningSystem.api();

    @Test
    void everyTechnologyOfTheStarterDataIsInTheCatalogWithItsReleases() {
        var catalog = api.all("/api/technologies?state=active&state=deprecated&state=retired").stream()
                .collect(Collectors.toMap(found -> found.path("slug").asString(), found -> found));
        var shipped = Starter.objects("technologies.ndjson");
        assertThat(shipped).hasSize(Starter.counts().path("technologies").asInt());
        assertThat(catalog.keySet()).containsAll(shipped.stream().map(each -> each.path("slug").asString()).toList());
        assertThat(shipped.stream().mapToInt(each -> catalog.get(each.path("slug").asString()).path("releases").size()).sum())
                .isEqualTo(Starter.counts().path("releases").asInt());
    }

    @Test
    void everySourceAndSignalIsKnown() {
        assertThat(ids("/api/sources")).containsAll(shippedIds("sources.ndjson"));
        assertThat(ids("/api/signals")).containsAll(shippedIds("signals.ndjson"))
                .hasSizeGreaterThanOrEqualTo(Starter.counts().path("signals").asInt());
    }

    @Test
    void everyMonthOfJobPostsStandsInItsSeriesAndMissingMonthsAreNotZero() {
        var rows = Starter.observations("hn-hiring").stream().filter(row -> !row[0].equals("*"))
                .collect(Collectors.groupingBy(row -> row[0]));
        assertThat(rows).hasSizeGreaterThan(80);
        rows.forEach((technology, shipped) -> {
            var points = known(api.get("/api/trends/" + technology + "/series?signal=hn-hiring.job-post-mentions").expect(200)
                    .at("/items/0/points"));
            assertThat(points).as(technology).isEqualTo(
                    shipped.stream().collect(Collectors.toMap(row -> row[2], row -> Double.valueOf(row[3]))));
        });
    }

    @Test
    void totalsBecomeIncrements() {
        var points = api.get("/api/trends/django/series?signal=github-ranking.stars").expect(200).at("/items/0/points");
        var last = points.get(points.size() - 1);
        var shipped = Starter.observations("github-ranking").stream()
                .filter(row -> row[0].equals("django") && row[1].equals("github-ranking.stars")).toList();
        assertThat(last.path("total").asDouble()).isEqualTo(Double.parseDouble(shipped.getLast()[3]));
        assertThat(last.path("value").asDouble())
                .isEqualTo(Double.parseDouble(shipped.getLast()[3]) - Double.parseDouble(shipped.get(shipped.size() - 2)[3]));
    }

    @Test
    void benchmarksOfDifferentMethodsStayApart() {
        var signals = api.all("/api/signals?source=the-benchmarker");
        assertThat(signals.stream().filter(signal -> signal.path("id").asString().contains("requests-per-second"))
                .map(signal -> signal.path("epoch").asString())).containsExactlyInAnyOrder("e1", "e2", "e3");
    }

    private List<String> ids(String path) {
        return api.all(path).stream().map(each -> each.path("id").asString()).toList();
    }

    private static List<String> shippedIds(String file) {
        return Starter.objects(file).stream().map(each -> each.path("id").asString()).toList();
    }

    private static Map<String, Double> known(JsonNode points) {
        return points.valueStream().filter(point -> point.path("value").isNumber())
                .collect(Collectors.toMap(point -> point.path("period").asString(), point -> point.path("value").asDouble()));
    }
}
