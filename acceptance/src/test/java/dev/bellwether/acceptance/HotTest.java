package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An in-house count by the day, in which two technologies are named as ever until one is named twenty times. */
@ExtendWith(RunningSystem.class)
class HotTest {

    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private final Api api = RunningSystem.api();

    @Test
    void aSpikeOfADayIsHotOnceItIsStated() {
        for (var name : new String[]{"Hot Steady", "Hot Spike"}) {
            api.post("/api/technologies", Api.JSON, "{\"slug\": \"%s\", \"name\": \"%s\", \"kind\": \"hot-kind\"}"
                    .formatted(name.toLowerCase().replace(' ', '-'), name)).expect(201);
        }
        api.put("/api/sources/hot-chat", "{\"id\": \"hot-chat\", \"name\": \"In-house chat\"}").expect(201);
        api.put("/api/signals/hot-chat.mentions", """
            {"source": "hot-chat", "name": "Mentions", "unit": "messages", "kind": "count", "cadence": "day",
             "closeAfterDays": 3, "momentum": false, "exposure": "total"}""").expect(201);
        var history = IntStream.rangeClosed(0, 59).mapToObj(ago -> """
            Hot Steady,hot-chat.mentions,%1$s,%2$d
            Hot Spike,hot-chat.mentions,%1$s,%2$d
            *,hot-chat.mentions,%1$s,%3$d
            """.formatted(YESTERDAY.minusDays(ago), 2 + ago % 2, 200)).collect(Collectors.joining());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(api.post("/api/observations", Api.CSV, "technology,signal,period,value\n" + history)
                        .at("/accepted").asInt()).isEqualTo(180));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(hot("").at("/items").size()).isEqualTo(2));
        assertThat(hot("").at("/items")).noneMatch(item -> item.path("hot").asBoolean() || item.path("alert").asBoolean());

        api.post("/api/observations", Api.JSON, """
            {"technology": "hot-spike", "signal": "hot-chat.mentions", "period": "%s", "value": 20}""".formatted(YESTERDAY))
                .expect(202);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var first = hot("").at("/items/0");
            assertThat(first.at("/technology/name").asString()).isEqualTo("Hot Spike");
            assertThat(first.path("hot").asBoolean()).isTrue();
            assertThat(first.path("alert").asBoolean()).isTrue();
            assertThat(first.at("/evidence/0/day").asString()).isEqualTo(YESTERDAY.toString());
            assertThat(first.at("/evidence/0/surpriseBits").asDouble()).isGreaterThan(10);
        });
        assertThat(hot("&kind=hot-kind&limit=1&halfLives=3/21").at("/items/0/technology/slug").asString()).isEqualTo("hot-spike");
        assertThat(api.get("/api/trends/hot").expect(200).at("/items").valueStream()
                .map(item -> item.at("/technology/slug").asString())).contains("hot-spike");
    }

    @Test
    void theRiseOfRustIsABurstOfTheJobAdverts() {
        var answer = api.get("/api/trends/rust/bursts").expect(200);
        var posts = answer.at("/items").valueStream()
                .filter(item -> item.path("signal").asString().equals("hn-hiring.job-post-mentions")).findFirst().orElseThrow();
        assertThat(posts.path("bursts").size()).isPositive();
        assertThat(posts.at("/bursts/0/share").asDouble()).isGreaterThan(posts.path("share").asDouble());
        assertThat(answer.at("/unsuitable").size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"/api/trends/hot?source=nobody,/source", "/api/trends/hot?limit=1000,/limit",
            "/api/trends/hot?halfLives=1,/halfLives", "/api/trends/react/bursts?s=1,/s",
            "/api/trends/react/bursts?gamma=x,/gamma", "/api/trends/react/bursts?method=magic,/method"})
    void aBadQuestionIsRefusedWithItsPlace(String path, String pointer) {
        api.get(path).expectProblem(400, pointer);
    }

    private Answer hot(String more) {
        return api.get("/api/trends/hot?source=hot-chat" + more).expect(200);
    }
}
