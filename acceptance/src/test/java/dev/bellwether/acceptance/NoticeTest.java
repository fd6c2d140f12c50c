package dev.bellwether.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.bellwether.defaults.Receiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Webhooks, feed and calendar. The target allows webhooks to lead to this machine, and lets retries follow quickly. */
@ExtendWith(RunningSystem.class)
class NoticeTest {

    private static final String ID = "webhook-id";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Api api = RunningSystem.api();
    private final Receiver receiver = new Receiver(RunningSystem.here());

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void anEndOfSupportIsPostedWithASignatureThatTheSecretVerifies() throws GeneralSecurityException {
        var secret = subscribe("signed-end");
        endsIn("signed-end", 20);
        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        var message = receiver.received().getFirst();
        var id = message.header(ID);
        assertThat(message.body()).contains("\"type\":\"support-end\"", "\"signed-end\"");
        assertThat(message.header("webhook-signature"))
                .isEqualTo("v1," + hmac(secret, id + "." + message.header("webhook-timestamp") + "." + message.body()));
        assertThat(api.get("/api/notices/" + id).expect(200).at("/technologies/0").asString()).isEqualTo("signed-end");
    }

    @Test
    void aDeadLetterWaitsThroughARestartAndIsDeliveredUnderTheSameId() {
        receiver.answers(410);
        subscribe("dead-end");
        endsIn("dead-end", 20);
        var deliveries = "/api/notices/webhooks/dead-end/deliveries";
        await().atMost(SOON).until(() -> api.get(deliveries + "?state=dead").at("/items").size() == 1);
        var id = receiver.received().getFirst().header(ID);
        api.post(deliveries + "/unknown/redrive", Api.JSON, "").expectProblem(404);

        RunningSystem.whileAway("scoring", () -> receiver.answers(200));
        await().atMost(SOON).until(() -> api.post(deliveries + "/redrive", Api.JSON, "").status() == 202);
        await().atMost(SOON).until(() -> api.get(deliveries + "?state=delivered").at("/items").size() == 1);
        assertThat(receiver.received()).extracting(message -> message.header(ID)).containsOnly(id);
        api.post(deliveries + "/" + id + "/redrive", Api.JSON, "").expectProblem(409);
    }

    @Test
    void aRankingThatTurnsIsANoticeAndAnEntryOfTheFeed() {
        technology("noticed-first", "\"facts\": {\"learningCurve\": \"gentle\"}");
        technology("noticed-second", "\"facts\": {\"learningCurve\": \"steep\"}");
        api.post("/api/profiles", Api.JSON, """
            {"id": "noticed", "name": "Noticed", "weights": {"productivity": 1},
             "candidates": {"slugs": ["noticed-first", "noticed-second"]}, "standing": true}""").expect(201);
        await().atMost(SOON).until(() -> api.get("/api/profiles/noticed/ranking").at("/rankedTotal").asInt() == 2);
        // An answer that nobody has heard of yet cannot change, so it is turned until it has.
        await().atMost(SOON.multipliedBy(2)).pollInterval(Duration.ofSeconds(8)).pollDelay(Duration.ZERO).untilAsserted(() -> {
            var turned = api.get("/api/technologies/noticed-second").at("/facts/batteries").asString("").equals("full")
                    ? "{\"facts\": {\"learningCurve\": \"steep\", \"batteries\": null}}"
                    : "{\"facts\": {\"learningCurve\": \"gentle\", \"batteries\": \"full\"}}";
            api.patch("/api/technologies/noticed-second", turned, "If-Match", "*").expect(200);
            assertThat(api.get("/api/notices?profile=noticed&kind=ranking").expect(200).at("/items").size()).isPositive();
        });
        var notice = api.get("/api/notices?profile=noticed&kind=ranking").at("/items/0");
        api.get(notice.path("link").asString()).expect(200);
        var feed = api.get("/api/notices/feed.atom?profile=noticed&kind=ranking").expect(200);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.text()).contains("<entry>", "Ranking of Noticed changed");
        assertThat(api.get("/api/notices?profile=startup-mvp&kind=ranking").at("/items").size()).isZero();
    }

    @Test
    void theAnnouncedEndsOfSupportAreACalendar() {
        var calendar = api.get("/api/notices/support-ends.ics?technology=postgresql").expect(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("SUMMARY:PostgreSQL 18: support ends")
                .contains("DTSTART;VALUE=DATE:20301114").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.text()).doesNotContain("MySQL");
        api.get("/api/notices/support-ends.ics?technology=postgresql", "If-None-Match", calendar.header("ETag")).expect(304);
        assertThat(api.get("/api/notices/support-ends.ics?profile=primary-database").expect(200).text())
                .contains("MySQL", "PostgreSQL")
                .doesNotContain("Django");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"url": "https://127.0.0.2/"}                                             | /url
        {"url": "https://10.0.0.1/"}                                              | /url
        {"url": "https://[::1]/"}                                                 | /url
        {"url": "https://169.254.169.254/latest/meta-data"}                       | /url
        {"url": "http://93.184.216.34/"}                                          | /url
        {"url": "file:///etc/passwd"}                                             | /url
        {"url": "https://93.184.216.34/", "kinds": ["everything"]}                | /kinds
        {"url": "https://93.184.216.34/", "technologies": ["no-such-technology"]} | /technologies
        {"url": "https://93.184.216.34/", "profiles": ["no-such-profile"]}        | /profiles
        """)
    void aWebhookThatMayNotBeIsRefusedAndNothingIsStored(String body, String pointer) {
        api.post("/api/notices/webhooks", Api.JSON, body.replaceFirst("\\{", "{\"id\": \"refused\", ")).expectProblem(400,
                pointer);
        api.get("/api/notices/webhooks/refused").expectProblem(404);
    }

    @Test
    void aWebhookIsChangedOnlyByWhoReadIt() {
        subscribe("edited");
        var body = "{\"url\": \"" + receiver.url() + "\", \"enabled\": false}";
        api.put("/api/notices/webhooks/edited", body).expectProblem(428);
        api.put("/api/notices/webhooks/edited", body, "If-Match", "\"1\"").expect(200);
        api.put("/api/notices/webhooks/edited", body, "If-Match", "\"1\"").expectProblem(412);
        api.delete("/api/notices/webhooks/edited", "If-Match", "\"2\"").expect(204);
        api.get("/api/notices?kind=everything").expectProblem(400, "/kind");
        api.get("/api/notices/feed.atom?technology=no-such").expectProblem(400, "/technology");
        api.get("/api/notices/no-such-notice").expectProblem(404);
    }

    /** Makes a technology and a webhook of that name for it; its secret. */
    private String subscribe(String name) {
        technology(name, "\"tags\": []");
        var body = """
            {"id": "%s", "url": "%s", "technologies": ["%1$s"]}""".formatted(name, receiver.url());
        return await().atMost(SOON).until(() -> api.post("/api/notices/webhooks", Api.JSON, body), made -> made.status() == 201)
                .at("/secret").asString();
    }

    private void technology(String slug, String field) {
        api.post("/api/technologies", Api.JSON, """
            {"slug": "%s", "name": "%1$s", "kind": "acceptance-kind", %s}""".formatted(slug, field)).expect(201);
    }

    private void endsIn(String slug, int days) {
        api.patch("/api/technologies/" + slug, "{\"releases\": [{\"cycle\": \"1\", \"endOfLife\": \"%s\"}]}"
                .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(days)), "If-Match", "*").expect(200);
    }

    private static String hmac(String secret, String content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
    }
}
