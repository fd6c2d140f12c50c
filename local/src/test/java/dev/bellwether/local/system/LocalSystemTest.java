package dev.bellwether.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {

    @TempDir
    private Path home;

    @TempDir
    private Path data;

    @Test
    void startsStopsOnePartStartsItAgainAndLeavesNoProcess() throws Exception {
        try (var system = LocalSystem.prepare(settings(StubHome.healthy(home), 0)).start()) {
            var before = instance();
            assertThat(before.url()).isEqualTo(system.url().toString());
            assertThat(before.parts()).extracting(Instance.Entry::part).containsExactlyInAnyOrder(Part.values());
            assertThat(before.parts()).allMatch(part -> Health.of(part.part(), part.health()));

            var port = entry(before, Part.TREND).health();
            system.stop(Part.TREND);
            assertThat(Health.of(Part.TREND, port)).isFalse();
            assertThat(instance().parts()).hasSize(Part.values().length - 1);
            assertThat(system.failure()).isNotDone();

            system.start(Part.TREND);
            assertThat(Health.of(Part.TREND, port)).isTrue();
        }
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        assertThat(Instance.on(new DataDirectory(data))).isEmpty();
    }

    @Test
    void aPartThatEndsIsNamedWithTheEndOfItsLog() throws Exception {
        try (var system = LocalSystem.prepare(settings(StubHome.healthy(home), 0)).start()) {
            ProcessHandle.of(pidOf(instance(), Part.DATABASE)).orElseThrow().destroyForcibly();

            assertThat(system.failure().get(10, TimeUnit.SECONDS)).isInstanceOf(StartFailed.PartFailed.class)
                    .hasMessageContaining("The database ended with exit code 137").hasMessageContaining("database.log");
        }
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void aPartThatDoesNotStartIsNamedAndEverythingIsStopped() throws Exception {
        var system = LocalSystem.prepare(settings(StubHome.broken(home, Part.SCORING), 0));

        assertThatThrownBy(system::start).isInstanceOf(StartFailed.PartFailed.class)
                .hasMessageContaining("The scoring-service ended with exit code 3")
                .hasMessageContaining("| cannot find what I need");
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void aTakenPortIsSaidAtOnce() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            assertThatThrownBy(() -> LocalSystem.prepare(settings(new Home(home), port)))
                    .isInstanceOf(StartFailed.PortTaken.class)
                    .hasMessageContaining("Port " + port + " is taken");
        }
        assertThat(new DataDirectory(data).lock()).as("given back").isPresent();
    }

    @Test
    void aDataDirectoryInUseIsSaidAtOnce() throws Exception {
        try (var _ = LocalSystem.prepare(settings(new Home(home), 0))) {
            assertThatThrownBy(() -> LocalSystem.prepare(settings(new Home(home), 0))).isInstanceOf(StartFailed.DataInUse.class)
                    .hasMessageContaining("already running on " + data);
        }
    }

    private Settings settings(Home project, int port) {
        return new Settings(project, new DataDirectory(data), port, Tuning.LAPTOP, _ -> {});
    }

    private Instance instance() throws Exception {
        return Instance.on(new DataDirectory(data)).orElseThrow();
    }

    private static long pidOf(Instance instance, Part part) {
        return entry(instance, part).pid();
    }

    private static Instance.Entry entry(Instance instance, Part part) {
        return instance.parts().stream().filter(entry -> entry.part() == part).findFirst().orElseThrow();
    }
}
