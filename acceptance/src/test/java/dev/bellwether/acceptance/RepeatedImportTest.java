package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
    void importingObservationsAgainChangesNoTrend() {
        var before = trends();
        var report = api
                .post("/api/observations", Api.CSV, Starter.file("observations/hn-hiring.csv.gz"), "Content-Encoding", "gzip")
                .expect(200);
        assertThat(report.at("/received").asInt()).isEqualTo(Starter.observations("hn-hiring").size());
        assertThat(report.at("/rejected").asInt()).isZero();
        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(trends()).isEqualTo(before));
    }

    private List<JsonNode> trends() {
        return List.of("php", "docker", "kubernetes", "rabbitmq").stream()
                .map(slug -> api.get("/api/trends/" + slug).expect(200).json())
                .toList();
    }
}
