package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class RepeatedImportTest {

    private final Api api = RunningSystem.api();

    @Test
    void importingTheCatalogAgainChangesNothing() {
        var export = api.get("/api/technologies?kind=database&kind=web-server", "Accept", Api.NDJSON).expect(200).text();
        var report = api.post("/api/technologies", Api.NDJSON, export).expect(200);
        assertThat(report.at("/unchanged").asLong()).isEqualTo(export.lines().count()).isGreaterThan(20);
        assertThat(report.at("/accepted").asInt() + report.at("/rejected").asInt()).isZero();
        assertThat(api.get("/api/technologies?kind=database&kind=web-server", "Accept", Api.NDJSON).text()).isEqualTo(export);
    }

    @Test
    void theCsvOfTheCatalogGoesInAsItCameOut() {
        var export = api.get("/api/technologies?kind=cms", "Accept", Api.CSV).expect(200).text();
        var report = api.post("/api/technologies", Api.CSV, export).expect(200);
        assertThat(report.at("/unchanged").asInt()).isGreaterThan(5);
        assertThat(report.at("/accepted").asInt() + report.at("/rejected").asInt()).isZero();
    }

    @Test
    void importingAllObservationsAgainTakesEveryLineAndChangesNoTrend() {
        var before = trends();
        var received = new HashMap<String, Integer>();
        for (var id : Starter.observedSources()) {
            var file = Starter.file("observations/" + id + ".csv.gz");
            var report = api.post("/api/observations", Api.CSV, file, "Content-Encoding", "gzip").expect(200);
            assertThat(report.at("/rejected").asInt()).as(report::text).isZero();
            assertThat(report.at("/accepted").asInt()).as(id).isEqualTo(Starter.observations(id).size());
            received.put(id, report.at("/received").asInt());
        }
        assertThat(received.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Starter.counts().at("/observations").asInt());
        await().during(Duration.ofSeconds(6)).atMost(Duration.ofSeconds(12))
                .untilAsserted(() -> assertThat(trends()).isEqualTo(before));
    }

    private List<JsonNode> trends() {
        return List.of("php", "docker", "kubernetes", "rabbitmq").stream()
                .map(slug -> api.get("/api/trends/" + slug).expect(200).json())
                .toList();
    }
}
