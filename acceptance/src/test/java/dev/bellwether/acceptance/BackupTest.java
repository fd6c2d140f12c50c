package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
@ExtendWith(RunningSystem.class)
class BackupTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @Test
    void aRestoredCopyKnowsWhatWasKnownAndNothingThatCameAfter() {
        var before = RunningSystem.api();
        add(before, "kept-by-the-copy");
        var technology = before.get("/api/technologies/kept-by-the-copy").expect(200);
        var trend = before.get("/api/trends/django").expect(200).json();
        var copy = directory.resolve("copy");

        RunningSystem.backup(copy);
        add(RunningSystem.api(), "newer-than-the-copy");
        RunningSystem.restore(copy);

        var after = RunningSystem.api();
        assertThat(after.get("/api/technologies/kept-by-the-copy").expect(200).header("ETag"))
                .isEqualTo(technology.header("ETag"));
        after.get("/api/technologies/newer-than-the-copy").expectProblem(404);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(after.get("/api/trends/django").expect(200).json()).isEqualTo(trend));
        add(after, "newer-than-the-copy");
        after.post("/api/observations", Api.JSON,
                "{\"technology\": \"django\", \"signal\": \"git-history.new-authors\", \"period\": \"1999-01\", \"value\": 1}")
                .expect(202);
        await().atMost(SOON).untilAsserted(
                () -> assertThat(after.get("/api/trends/django/series?signal=git-history.new-authors").expect(200).text())
                        .contains("1999-01"));
    }

    private static void add(Api api, String slug) {
        await().atMost(SOON).until(() -> api.post("/api/technologies", Api.JSON,
                "{\"slug\": \"%s\", \"name\": \"%1$s\", \"kind\": \"acceptance-kind\"}".formatted(slug)).status() == 201);
    }
}
