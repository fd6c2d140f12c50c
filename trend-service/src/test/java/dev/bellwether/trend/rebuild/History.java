package dev.bellwether.trend.rebuild;

import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.parseMediaType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.events.Json;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a service was told over time, so that its views came about by several steps. */
record History(RestTestClient api) {

    /** Three technologies over three years, and the newest month of one of them corrected when it was known. */
    void correctedMonth() {
        put("/api/sources/reb", "{\"name\":\"Rebuilt\"}");
        put("/api/signals/reb.posts",
                """
                    {"source":"reb","name":"Posts","unit":"posts","kind":"count","cadence":"month","momentum":true,"closeAfterDays":0}""");
        accept(Stream.of("reb-a", "reb-b", "reb-c").flatMap(slug -> IntStream.rangeClosed(1, 36)
                .mapToObj(ago -> "%s,reb.posts,%s,%d".formatted(slug, month(ago),
                        Math.round(1_000 / Math.pow(1 + slug.charAt(4) % 7 / 50.0, ago))))));
        await().atMost(Duration.ofMinutes(2)).until(() -> said("/api/trends/reb-a").at("/readings/0/value").asDouble() > 7);
        accept(Stream.of("reb-a,reb.posts,%s,7".formatted(month(1))));
        await().atMost(Duration.ofMinutes(2)).until(() -> said("/api/trends/reb-a").at("/readings/0/value").asDouble() == 7);
        await().atMost(Duration.ofMinutes(2)).until(() -> said("/api/trends/reb-b").at("/rankOf").asInt() == 3);
    }

    /** A source that was well, and then counts nearly nothing. */
    void outage() {
        put("/api/sources/reb-desk", "{\"name\":\"Help desk\"}");
        put("/api/signals/reb-desk.tickets",
                """
                    {"source":"reb-desk","name":"Tickets","unit":"tickets","kind":"count","cadence":"month","momentum":false,"exposure":"total",
                     "closeAfterDays":0}""");
        accept(IntStream.rangeClosed(1, 24).boxed().flatMap(ago -> Stream.of("reb-a,reb-desk.tickets,%s,20".formatted(month(ago)),
                "*,reb-desk.tickets,%s,400".formatted(month(ago)))));
        awaitHealth("ok");
        accept(Stream.of("*,reb-desk.tickets,%s,4".formatted(month(1))));
        awaitHealth("outage");
    }

    /** A technology that is named as ever until the last day. */
    void spike() {
        put("/api/sources/reb-chat", "{\"name\":\"Chat\"}");
        put("/api/signals/reb-chat.mentions",
                """
                    {"source":"reb-chat","name":"Mentions","unit":"messages","kind":"count","cadence":"day","momentum":false,"exposure":"total",
                     "closeAfterDays":1}""");
        var today = LocalDate.now(ZoneOffset.UTC);
        accept(IntStream.rangeClosed(1, 60).boxed()
                .flatMap(ago -> Stream.of("reb-a,reb-chat.mentions,%s,%d".formatted(today.minusDays(ago), 2 + ago % 2),
                        "*,reb-chat.mentions,%s,200".formatted(today.minusDays(ago)))));
        await().atMost(Duration.ofMinutes(2)).until(() -> said("/api/trends/hot").at("/items").size() == 1);
        accept(Stream.of("reb-a,reb-chat.mentions,%s,30".formatted(today.minusDays(1))));
        await().atMost(Duration.ofMinutes(2)).until(() -> said("/api/trends/hot").at("/items/0/hot").asBoolean());
    }

    /** An answer without the moments, which are not the same for an answer of now, and without what a source was before. */
    JsonNode said(String path) {
        var answer = (ObjectNode) Json.mapper()
                .readTree(api.get().uri(path).exchange().returnResult(String.class).getResponseBody());
        answer.remove("asOf");
        answer.remove("reconstructed");
        answer.remove("previousState");
        return answer;
    }

    private void awaitHealth(String state) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> said("/api/sources/reb-desk/health").at("/observed/state").asString().equals(state));
    }

    private static YearMonth month(int ago) {
        return YearMonth.now(ZoneOffset.UTC).minusMonths(ago);
    }

    private void accept(Stream<String> rows) {
        var lines = rows.toList();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> api.post().uri("/api/observations")
                .contentType(parseMediaType("text/csv")).body("technology,signal,period,value\n" + String.join("\n", lines))
                .exchange().expectBody().jsonPath("$.accepted").isEqualTo(lines.size()));
    }

    private void put(String path, String body) {
        api.put().uri(path).contentType(APPLICATION_JSON).body(body).exchange().expectStatus().isCreated();
    }
}
