package dev.bellwether.scoring.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EventContract;
import dev.bellwether.defaults.Received;
import dev.bellwether.defaults.StreamClient;
import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class StandingEventsTest extends ServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String kind = "kind-" + UUID.randomUUID();
    private final String id = "standing-" + UUID.randomUUID();
    private final String leader = kind + "-a";
    private final String follower = kind + "-b";

    @Test
    void aStandingProfileIsAnsweredAnewWhenTrendsChangeAndToldInATopicAndLive() throws Exception {
        technology(leader, 90);
        technology(follower, 10);
        stand(true);
        var first = told(2, 1).getLast();
        EventContract.verify(first);
        assertThat(slugs(first.value())).containsExactly(leader, follower);
        get("/api/rankings/" + first.value().ranking()).expectStatus().isOk().expectBody().jsonPath("$.profile.id").isEqualTo(id);

        try (var client = StreamClient.open(uri("/api/rankings/stream?profile=" + id), null)) {
            client.awaitId();
            publish(Topics.TRENDS, follower, Technologies.named(follower).level(99).version(2).trend());
            var second = await().atMost(SOON).until(this::last,
                    each -> each != null && slugs(each).equals(List.of(follower, leader)));
            assertThat(second.previousRanking()).isNotNull();
            assertThat(second.ranked().getFirst().rankBefore()).isEqualTo(2);
            await().atMost(SOON).untilAsserted(() -> assertThat(client.events()).last().satisfies(event -> {
                assertThat(event.type()).isEqualTo("ranking");
                assertThat(event.data()).contains("\"ranking\":\"" + second.ranking() + "\"");
            }));
        }
    }

    @Test
    void whatChangesNoAnswerIsNotTold() throws Exception {
        technology(leader, 90);
        stand(true);
        var before = told(1, 1).getLast().value();
        publish(Topics.TRENDS, leader, Technologies.named(leader).level(90.0001).version(2).trend());
        var other = kind + "-other";
        var witness = "witness-" + UUID.randomUUID();
        publish(Topics.TECHNOLOGIES, other, Technologies.named(other).kind(other).snapshot());
        put(witness, other, true, null);
        await().atMost(SOON).until(() -> about(witness).stream().anyMatch(each -> each.value().rankedTotal() == 1));
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void aProfileThatStandsNoLongerIsDeletedInTheTopicAndThatIsToldLive() throws Exception {
        technology(leader, 90);
        stand(true);
        told(1, 1);
        try (var client = StreamClient.open(uri("/api/rankings/stream?profile=" + id), null)) {
            client.awaitId();
            put(id, kind, false, "\"1\"");
            await().atMost(SOON).until(() -> about(id).getLast().value() == null);
            await().atMost(SOON).untilAsserted(() -> assertThat(client.events()).last().satisfies(event -> {
                assertThat(event.type()).isEqualTo("withdrawn");
                assertThat(event.data()).contains("\"profile\":\"" + id + "\"");
            }));
        }
    }

    private void technology(String slug, double level) throws Exception {
        publish(Topics.TECHNOLOGIES, slug, Technologies.named(slug).kind(kind).snapshot());
        publish(Topics.TRENDS, slug, Technologies.named(slug).level(level).trend());
    }

    private void stand(boolean standing) {
        put(id, kind, standing, null);
    }

    private void put(String profile, String ofKind, boolean standing, String ifMatch) {
        var body = """
            {"id":"%s","name":"Standing","weights":{"community-support":1},"candidates":{"kinds":["%s"]},"standing":%s}"""
                .formatted(profile, ofKind, standing);
        if (ifMatch == null) {
            post("/api/profiles", body).expectStatus().isCreated().expectBody().jsonPath("$.standing").isEqualTo(standing);
        } else {
            put("/api/profiles/" + profile, ifMatch, body).expectStatus().isOk().expectHeader()
                    .valueEquals(HttpHeaders.ETAG, "\"2\"");
        }
    }

    /** All that was told of the profile once an answer ranks that many. */
    private List<Received<StandingRanking>> told(int ranked, int events) {
        await().atMost(SOON).until(() -> {
            var about = about(id);
            return about.size() >= events && about.getLast().value().rankedTotal() == ranked;
        });
        return about(id);
    }

    private StandingRanking last() {
        return about(id).getLast().value();
    }

    private static List<String> slugs(StandingRanking ranking) {
        return ranking.ranked().stream().map(StandingPlace::technology).toList();
    }

    private static List<Received<StandingRanking>> about(String profile) {
        return EmbeddedBroker.read(Topics.RANKINGS).stream().filter(event -> event.key().equals(profile)).toList();
    }

    private URI uri(String path) {
        return URI.create(address() + path);
    }

    private static <V> void publish(Topic<V> topic, String key, V value) throws InterruptedException, ExecutionException {
        try (var producer = EmbeddedBroker.producer(null)) {
            producer.send(new ProducerRecord<>(topic.name(), key, topic.values().serializer().serialize(topic.name(), value)))
                    .get();
        }
    }
}
