package dev.bellwether.trend.document.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private final Names names = new Names();

    @Test
    void aChangeOfNamesIsFollowedWithoutARequestAndNothingElseBuildsAnew() {
        names.put(Examples.technology("first", 1, "Firstling"));
        try (var index = new NameIndex(names, Duration.ofMillis(20))) {
            var before = index.current();
            assertThat(before.find("Firstling").technologies()).hasSize(1);

            names.put(Examples.technology("second", 1, "Secondling"));
            await().until(() -> index.current() != before);
            var after = index.current();
            assertThat(after.find("Firstling, Secondling").technologies()).hasSize(2);

            names.put(Examples.technology("second", 2, "Secondling"));
            await().during(Duration.ofMillis(200)).until(() -> index.current() == after);
        }
    }

    @Test
    void namesThatKeepChangingAreTakenInSometime() {
        try (var index = new NameIndex(names, Duration.ofMillis(10))) {
            var before = index.current();
            var next = new int[1];
            await().pollInterval(Duration.ofMillis(2)).until(() -> {
                names.put(Examples.technology("tech-" + next[0], 1, "Technology " + next[0]++));
                return index.current() != before;
            });
        }
    }
}
