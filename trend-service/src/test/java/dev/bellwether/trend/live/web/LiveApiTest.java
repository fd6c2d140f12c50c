package dev.bellwether.trend.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.bellwether.defaults.StreamClient;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;

class LiveApiTest extends ServiceTest {

    @Test
    void aChangeIsToldToWhoListens() {
        try (var client = StreamClient.open(uri("/api/trends/stream?technology=live-a"), null)) {
            client.awaitId();
            turn("live-a", "rising");

            var event = client.awaitEvent(1);

            assertThat(event.type()).isEqualTo("label");
            assertThat(event.data()).contains("\"technology\":\"live-a\"").contains("\"label\":\"rising\"");
        }
    }

    @Test
    void whoComesBackMissesNothingAndHearsNothingTwice() {
        String id;
        try (var client = StreamClient.open(uri("/api/trends/stream?technology=live-b"), null)) {
            client.awaitId();
            turn("live-b", "rising");
            id = client.awaitEvent(1).id();
        }
        turn("live-b", "stable");
        turn("live-b", "falling");

        try (var client = StreamClient.open(uri("/api/trends/stream?technology=live-b"), id)) {
            client.awaitEvent(2);
            assertThat(client.events()).extracting(StreamClient.Event::data).satisfiesExactly(
                    first -> assertThat(first).contains("\"label\":\"stable\""),
                    second -> assertThat(second).contains("\"label\":\"falling\""));
        }
    }

    @Test
    void otherTechnologiesAreLeftOut() {
        try (var client = StreamClient.open(uri("/api/trends/stream?technology=live-c&technology=live-e"), null)) {
            client.awaitId();
            turn("live-d", "rising");
            turn("live-e", "rising");

            assertThat(client.awaitEvent(1).data()).contains("live-e");
        }
    }

    @Test
    void anIdThatWasNotGivenOutAndAnUnknownWindowAreRefused() {
        Problem.invalid(api.get().uri("/api/trends/stream").header("Last-Event-ID", "yesterday").exchange(), "/Last-Event-ID");
        Problem.invalid(api.get().uri("/api/trends/stream?window=P9Y").exchange(), "/window");
    }

    @Test
    void whoLeavesIsForgotten() {
        StreamClient.open(uri("/api/trends/stream?technology=live-f"), null).close();

        try (var client = StreamClient.open(uri("/api/trends/stream?technology=live-f"), null)) {
            turn("live-f", "rising");
            await().untilAsserted(() -> assertThat(client.events()).hasSize(1));
        }
    }

    private static void turn(String technology, String label) {
        var window = new WindowChange("P3Y", "uncertain", label, 0.0, 0.3, 9, 1, false);
        publish(Topics.CHANGES, technology,
                new TrendChange(technology, System.nanoTime(), Instant.now(), List.of(), 0, List.of(window), null));
    }
}
