package dev.bellwether.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.bellwether.local.ChildJvm;
import dev.bellwether.local.Local;
import dev.bellwether.local.starter.Starter;
import dev.bellwether.local.starter.StarterMarker;
import dev.bellwether.local.system.DataDirectory;
import dev.bellwether.local.system.Instance;
import dev.bellwether.local.system.Part;
import dev.bellwether.local.system.StubHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, on stub services. */
class UpTest {

    @TempDir
    private Path home;

    @TempDir
    private Path data;

    @Test
    void aSignalStopsEveryPart() throws Exception {
        try (var launcher = up()) {
            var parts = parts();

            launcher.process().destroy();

            assertThat(launcher.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.process().exitValue()).isEqualTo(143);
            assertThat(parts).hasSize(Part.values().length).noneMatch(ProcessHandle::isAlive);
            assertThat(new DataDirectory(data).path().resolve("instance.json")).doesNotExist();
        }
    }

    @Test
    void noPartOutlivesAKilledLauncher() throws Exception {
        try (var launcher = up()) {
            var parts = parts();

            launcher.kill();

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(parts).hasSize(Part.values().length).noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void stopEndsWhatStatusShows() throws Exception {
        try (var launcher = up()) {
            var status = new Run("status", "--data", data.toString());
            assertThat(status.code()).isEqualTo(ExitCodes.OK);
            assertThat(status.out()).contains("database", "broker", "trend-service", "gateway", "total").doesNotContain("DOWN");

            var rebuild = new Run("rebuild", "--data", data.toString());
            assertThat(rebuild.code()).isEqualTo(ExitCodes.DATA_IN_USE);
            assertThat(rebuild.err()).contains("already running");

            assertThat(new Run("stop", "--data", data.toString()).code()).isEqualTo(ExitCodes.OK);

            assertThat(launcher.process().isAlive()).isFalse();
            assertThat(new Run("status", "--data", data.toString()).code()).isEqualTo(ExitCodes.NOT_RUNNING);
        }
    }

    @Test
    void theStarterDataIsNotLoadedAgain() throws Exception {
        try (var starter = Starter.open()) {
            new StarterMarker(new DataDirectory(data).starterMarker()).set(starter);
        }
        try (var launcher = launch("up", "--port", "0", "--data", data)) {
            assertThat(untilReady(launcher)).contains("The starter data is already loaded.");
        }
    }

    private ChildJvm up() throws Exception {
        var launcher = launch("up", "--empty", "--port", "0", "--data", data);
        untilReady(launcher);
        return launcher;
    }

    private ChildJvm launch(Object... arguments) throws Exception {
        return ChildJvm.of(List.of("-Dbellwether.home=" + StubHome.healthy(home).path()), Local.class, arguments);
    }

    /** What it said until then. */
    private static List<String> untilReady(ChildJvm launcher) throws Exception {
        var said = new ArrayList<String>();
        BufferedReader lines = launcher.process().inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("Bellwether is ready")) {
                return said;
            }
        }
        throw new AssertionError("the launcher ended early: " + said);
    }

    private List<ProcessHandle> parts() throws Exception {
        return Instance.on(new DataDirectory(data)).orElseThrow().parts().stream()
                .map(part -> ProcessHandle.of(part.pid()).orElseThrow()).toList();
    }
}
