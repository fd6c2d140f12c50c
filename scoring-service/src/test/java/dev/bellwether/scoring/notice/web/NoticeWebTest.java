package dev.bellwether.scoring.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.Receiver.Posted;
import dev.bellwether.defaults.Receiver;
import dev.bellwether.events.Topics;
import dev.bellwether.events.catalog.Release;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeWebTest extends ServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String slug = "t-" + UUID.randomUUID();
    private final String hook = "w-" + UUID.randomUUID();
    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void anEndOfSupportIsDeliveredOnceWithASignatureThatVerifies() {
        var secret = subscribe("\"kinds\":[\"support-end\"]");
        ending(20);
        await().atMost(SOON).until(() -> receiver.received().size() == 1);
        var message = receiver.received().getFirst();
        assertThat(message.body()).contains("\"type\":\"support-end\"", "\"cycle\":\"1\"", slug);
        assertThatCode(() -> new com.standardwebhooks.Webhook(secret).verify(message.body(),
                HttpHeaders.of(Map.copyOf(message.headers()), (_, _) -> true))).doesNotThrowAnyException();
        await().atMost(SOON).untilAsserted(() -> assertThat(states()).isEqualTo(List.of("delivered")));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void whatCannotBeDeliveredBecomesADeadLetterThatIsRedrivenUnderItsId() {
        receiver.answers(503);
        subscribe("\"kinds\":[\"support-end\"]");
        ending(20);
        await().atMost(SOON).untilAsserted(() -> assertThat(states()).isEqualTo(List.of("dead")));
        var id = receiver.received().getFirst().headers().getFirst("webhook-id");
        get("/api/notices/webhooks/" + hook + "/deliveries?state=dead").expectBody().jsonPath("$.items[0].status").isEqualTo(503)
                .jsonPath("$.items[0].attempts").isEqualTo(2).jsonPath("$.items[0].notice").isEqualTo(id);

        receiver.answers(200);
        post("/api/notices/webhooks/" + hook + "/deliveries/" + id + "/redrive", "").expectStatus().isAccepted();
        await().atMost(SOON).untilAsserted(() -> assertThat(states()).isEqualTo(List.of("delivered")));
        assertThat(receiver.received()).extracting(each -> each.headers().getFirst("webhook-id")).containsOnly(id).hasSize(3);
        post("/api/notices/webhooks/" + hook + "/deliveries/" + id + "/redrive", "").expectStatus().isEqualTo(409);
        post("/api/notices/webhooks/" + hook + "/deliveries/none/redrive", "").expectStatus().isNotFound();
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.answers(307);
        subscribe("\"kinds\":[\"support-end\"]");
        ending(20);
        await().atMost(SOON).untilAsserted(() -> assertThat(states()).isEqualTo(List.of("dead")));
        assertThat(receiver.received()).extracting(Posted::path).containsOnly("/hook");
    }

    @Test
    void aTurnOfATrendIsToldOnceHoweverOftenTheEventComes() throws Exception {
        subscribe("\"kinds\":[]");
        turned(1, "stable", "rising");
        turned(1, "stable", "rising");
        turned(2, "rising", "rising");
        turned(3, "rising", "stable");
        await().atMost(SOON)
                .until(() -> receiver.received().stream().map(Posted::body).anyMatch(body -> body.contains("to steady")));
        get("/api/notices?technology=" + slug).expectBody().jsonPath("$.items.length()").isEqualTo(2)
                .jsonPath("$.items[0].kind").isEqualTo("trend-direction").jsonPath("$.items[0].title").isNotEmpty();
        get("/api/notices?limit=1&technology=" + slug).expectBody().jsonPath("$.nextCursor").value(String.class,
                cursor -> get("/api/notices?limit=1&technology=" + slug + "&cursor=" + cursor).expectBody()
                        .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.nextCursor").doesNotExist());
        get("/api/notices/feed.atom?technology=" + slug).expectHeader().valueMatches("Content-Type", "application/atom\\+xml.*")
                .expectBody(String.class).value(feed -> assertThat(feed).contains("turned from rising to steady over P3Y"));
    }

    @Test
    void aCalendarHoldsTheEndsOfWhatIsAskedForAndIsNotSentAgainUnchanged() {
        ending(400);
        var answer = get("/api/notices/support-ends.ics?technology=" + slug).expectStatus().isOk().expectHeader()
                .valueMatches("Content-Type", "text/calendar.*").returnResult(String.class);
        assertThat(answer.getResponseBody()).contains("BEGIN:VEVENT").contains("SUMMARY:" + slug.toUpperCase().substring(0, 5));
        http.get().uri("/api/notices/support-ends.ics?technology=" + slug)
                .header("If-None-Match", answer.getResponseHeaders().getETag()).exchange().expectStatus().isNotModified();
    }

    @Test
    void aSecretIsShownWhenItIsMadeAndAnotherOneIsMadeByWhoReadTheWebhook() {
        var secret = subscribe("\"kinds\":[]");
        get("/api/notices/webhooks/" + hook).expectBody().jsonPath("$.secret").doesNotExist().jsonPath("$.enabled")
                .isEqualTo(true);
        post("/api/notices/webhooks/" + hook + "/secret", "").expectStatus().isEqualTo(428);
        http.post().uri("/api/notices/webhooks/" + hook + "/secret").header("If-Match", "\"1\"").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.secret").value(String.class, next -> assertThat(next).isNotEqualTo(secret));
        put("/api/notices/webhooks/" + hook, "\"1\"", "{\"url\":\"" + receiver.url() + "\"}").expectStatus().isEqualTo(412);
        put("/api/notices/webhooks/" + hook, "\"2\"", "{\"enabled\":false,\"url\":\"" + receiver.url() + "\"}").expectStatus()
                .isOk()
                .expectBody().jsonPath("$.enabled").isEqualTo(false).jsonPath("$.secret").doesNotExist();
        http.delete().uri("/api/notices/webhooks/" + hook).header("If-Match", "\"3\"").exchange().expectStatus().isNoContent();
        get("/api/notices/webhooks/" + hook + "/deliveries").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                                                        | /url
        {"url": "https://127.0.0.2/"}                                             | /url
        {"url": "http://93.184.216.34/"}                                          | /url
        {"url": "https://169.254.169.254/latest/meta-data"}                       | /url
        {"url": "https://93.184.216.34/", "kinds": ["everything"]}                | /kinds
        {"url": "https://93.184.216.34/", "technologies": ["no-such-technology"]} | /technologies
        {"url": "https://93.184.216.34/", "profiles": ["no-such-profile"]}        | /profiles
        {"url": "https://93.184.216.34/", "profiles": [null]}                     | /profiles
        {"url": "https://93.184.216.34/", "id": "No Id"}                          | /id
        {"url": "https://93.184.216.34/", "colour": "red"}                        | /colour
        """)
    void aWebhookThatCannotBeIsPointedAt(String body, String pointer) {
        post("/api/notices/webhooks", body).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"?kind=all, /kind", "?technology=no-such, /technology", "/feed.atom?profile=no-such, /profile",
            "?cursor=%25, /cursor",
            "?cursor=YQ, /cursor", "/feed.atom?limit=0, /limit", "/support-ends.ics?technology=no-such, /technology"})
    void aQuestionThatMakesNoSenseIsPointedAt(String query, String pointer) {
        get("/api/notices" + query).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    private void ending(int days) {
        add(Technologies.named(slug).version(2).releases(new Release("1", null, false, null, null,
                LocalDate.now(ZoneOffset.UTC).plusDays(days), null, null, null)));
    }

    /** To what is told of the technology from now on. */
    private String subscribe(String filter) {
        add(Technologies.named(slug));
        var secret = new String[1];
        post("/api/notices/webhooks",
                "{\"id\":\"" + hook + "\",\"url\":\"" + receiver.url() + "\",\"technologies\":[\"" + slug + "\"]," + filter + "}")
                .expectStatus()
                .isCreated().expectBody().jsonPath("$.secret").value(String.class, made -> secret[0] = made);
        return secret[0];
    }

    private List<Object> states() {
        var states = new ArrayList<Object>();
        get("/api/notices/webhooks/" + hook + "/deliveries").expectBody().jsonPath("$.items[*].state").value(List.class,
                found -> states.addAll((List<?>) found));
        return states;
    }

    private void turned(long sequence, String before, String after) throws Exception {
        var change = new TrendChange(slug, sequence, Instant.now(), List.of(), 0,
                List.of(new WindowChange("P3Y", before, after, 0.1, 0.2, null, null, false)), null);
        try (var producer = EmbeddedBroker.producer(null)) {
            producer.send(new ProducerRecord<>(Topics.CHANGES.name(), slug,
                    Topics.CHANGES.values().serializer().serialize(Topics.CHANGES.name(), change))).get();
        }
    }
}
