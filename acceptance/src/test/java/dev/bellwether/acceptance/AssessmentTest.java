package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What people think, from the rating to the ranking. */
@ExtendWith(RunningSystem.class)
class AssessmentTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String QUESTION = """
        {"weights": {"security": 1}, "candidates": {"slugs": ["phoenix"]}}""";

    private final Api api = RunningSystem.api();

    @Test
    void ratingsCountInARankingWithTheirSpreadAndWhatWasAnsweredBeforeStays() {
        var before = ranking();
        assertThat(people(before)).isNull();
        var given = give("Ada", 5, "no incident in two years").expect(201);
        give("Bob", 2, "patches came late").expect(201);

        await().atMost(SOON).until(() -> people(ranking()) != null
                && people(ranking()).at("/evidence/assessed/count").asInt() == 2);

        var after = ranking();
        assertThat(after.at("/id").asString()).isNotEqualTo(before.at("/id").asString());
        assertThat(people(after).at("/observed").asDouble()).isEqualTo(3.5);
        assertThat(people(after).at("/evidence/assessed/spread").asDouble()).isEqualTo(Math.sqrt(4.5));
        assertThat(people(after).at("/evidence/assessed/confidence").asDouble()).isEqualTo(0.5);
        assertThat(people(after).at("/evidence/assessed/ratings").valueStream().map(each -> each.path("reason").asString()))
                .containsExactlyInAnyOrder("no incident in two years", "patches came late");
        assertThat(api.get("/api/rankings/" + before.at("/id").asString()).expect(200).json()).isEqualTo(before.json());

        var location = given.header("Location");
        api.put(location, "{\"rating\": 4, \"reason\": \"one incident\"}", "If-Match", given.header("ETag")).expect(200);
        api.put(location, "{\"rating\": 1, \"reason\": \"lost update\"}", "If-Match", given.header("ETag")).expectProblem(412);
        api.put(location, "{\"rating\": 1, \"reason\": \"lost update\"}").expectProblem(428);
        var history = api.get(location + "/history").expect(200);
        assertThat(history.at("/items").valueStream().map(each -> each.path("rating").asInt())).containsExactly(5, 4);
        await().atMost(SOON).until(() -> people(ranking()).at("/observed").asDouble() == 3);
        give("ADA", 3, "again").expectProblem(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"rating\": 6|/rating", "\"rating\": null|/rating",
            "\"reason\": \"\"|/reason", "\"author\": \" \"|/author", "\"technology\": \"no-such-thing\"|/technology",
            "\"criterion\": \"beauty\"|/criterion", "\"date\": \"2999-01-01\"|/date", "\"id\": \"mine\"|/id",
            "\"stars\": 5|/stars"})
    void badRatingsArePointedAtAndNothingIsStored(String field, String pointer) {
        var name = field.substring(0, field.indexOf(':'));
        var fields = """
            "technology": "phoenix", "criterion": "cost", "author": "Eve", "rating": 3, "reason": "why"
            """.lines().flatMap(line -> Arrays.stream(line.split(", "))).filter(each -> !each.startsWith(name + ":"))
                .collect(Collectors.joining(", "));
        api.post("/api/assessments", Api.JSON, "{" + fields + ", " + field + "}").expectProblem(400, pointer);
        assertThat(api.get("/api/assessments?author=Eve").expect(200).at("/items").size()).isZero();
    }

    private Answer give(String author, int rating, String reason) {
        return api.post("/api/assessments", Api.JSON,
                """
                    {"technology": "phoenix", "criterion": "security", "author": "%s", "rating": %d, "reason": "%s", "date": "2026-01-15"}"""
                        .formatted(author, rating, reason));
    }

    private Answer ranking() {
        return api.post("/api/rankings", Api.JSON, QUESTION).expect(201);
    }

    private static JsonNode people(Answer ranking) {
        return ranking.at("/ranked/0/contributions/0/inputs").valueStream()
                .filter(each -> each.path("id").asString().equals("assessments")).findFirst().orElse(null);
    }
}
