package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class IdempotencyTest {

    private static final String ENGINE = "{\"slug\": \"acceptance-once\", \"name\": \"Acceptance Once\", \"kind\": \"tool\"}";

    private Api api = RunningSystem.api();

    @Test
    void aRepetitionIsAnsweredAsTheFirstAlsoAfterARestartAndDoesNothing() {
        var first = api.post("/api/technologies", Api.JSON, ENGINE, "Idempotency-Key", "\"once-1\"").expect(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        repeated(first);
        RunningSystem.again();
        api = RunningSystem.api();
        repeated(first);
        assertThat(api.all("/api/technologies/acceptance-once/history")).hasSize(1);
        api.post("/api/technologies", Api.JSON, ENGINE).expectProblem(409);
    }

    private void repeated(Answer first) {
        var again = api.post("/api/technologies", Api.JSON, ENGINE, "Idempotency-Key", "\"once-1\"").expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyThatCameWithAnotherBodyIsRefusedAndARefusedOneMayBeMended() {
        api.post("/api/profiles", Api.JSON, "{\"name\": \"Acceptance once\", \"weights\": {\"beauty\": 1}}", "Idempotency-Key",
                "once-2")
                .expectProblem(400, "/weights/beauty");
        var made = api.post("/api/profiles", Api.JSON, "{\"name\": \"Acceptance once\", \"weights\": {\"cost\": 1}}",
                "Idempotency-Key", "once-2").expect(201);
        api.post("/api/profiles", Api.JSON, "{\"name\": \"Acceptance twice\", \"weights\": {\"cost\": 1}}", "Idempotency-Key",
                "once-2")
                .expectProblem(422);
        api.delete(made.header("Location"), "If-Match", made.header("ETag")).expect(204);
    }

    @Test
    void aPatchIsDoneOnceAndAnObservationToo() {
        var slug = "/api/technologies/acceptance-patched-once";
        api.post("/api/technologies", Api.JSON,
                "{\"slug\": \"acceptance-patched-once\", \"name\": \"Acceptance Patched Once\", \"kind\": \"tool\"}").expect(201);
        for (var replayed : new String[]{null, "true"}) {
            var patched = api.patch(slug, "{\"summary\": \"Once.\"}", "If-Match", "\"1\"", "Idempotency-Key", "once-3")
                    .expect(200);
            assertThat(patched.header("ETag")).isEqualTo("\"2\"");
            assertThat(patched.header("Idempotency-Replayed")).isEqualTo(replayed);
        }
        var stated = "{\"technology\": \"django\", \"signal\": \"git-history.commits\", \"period\": \"2026-01\", \"value\": null, \"evidence\": \"once\"}";
        var first = api.post("/api/observations", Api.JSON, stated, "Idempotency-Key", "once-4").expect(202);
        var again = api.post("/api/observations", Api.JSON, stated, "Idempotency-Key", "once-4").expect(202);
        assertThat(again.at("/recordedAt")).isEqualTo(first.at("/recordedAt"));
    }

    @Test
    void whatIsNoKeyIsPointedAt() {
        api.post("/api/technologies", Api.JSON, ENGINE, "Idempotency-Key", "two words").expectProblem(400, "/Idempotency-Key");
    }
}
