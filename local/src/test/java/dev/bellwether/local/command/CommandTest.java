package dev.bellwether.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.bellwether.local.client.StubApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final String REJECTING = """
        {"received": 2, "accepted": 1, "unchanged": 0, "rejected": 1,
         "rejects": [{"line": 2, "pointer": "/name", "detail": "must not be empty"}], "rejectsOmitted": 0}""";

    @TempDir
    private Path directory;

    @Test
    void helpNamesEveryCommandAndEveryExitCode() {
        var help = new Run("--help");

        assertThat(help.code()).isEqualTo(ExitCodes.OK);
        assertThat(help.out()).contains("up ", "import ", "export ", "token ", "backtest ", "status ", "stop ")
                .containsSubsequence(List.of("Exit codes:", "0 ", "1 ", "2 ", "3 ", "4 ", "5 ", "6 ", "7 ", "8 ", "130, 143"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "import", "export", "token", "backtest", "rebuild", "status", "stop"})
    void everyCommandHasHelp(String command) {
        var help = new Run(command, "--help");

        assertThat(help.code()).isEqualTo(ExitCodes.OK);
        assertThat(help.out()).contains("Usage: bellwether " + command);
    }

    @Test
    void wrongUseIsToldFromFailure() {
        assertThat(new Run("up", "--prot", "1").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(new Run("import").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(new Run("import", "what.ndjson").code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void aTakenPortIsSaidWithItsExitCode() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var up = new Run("up", "--port", Integer.toString(other.getLocalPort()), "--data", directory.toString());

            assertThat(up.code()).isEqualTo(ExitCodes.PORT_TAKEN);
            assertThat(up.err()).contains("is taken by another program");
        }
    }

    @Test
    void whoNeedsSomethingThatRunsSaysWhenNothingDoes() {
        for (var command : List.of("status", "stop", "token")) {
            assertThat(new Run(command, "--data", directory.toString()).code()).isEqualTo(ExitCodes.NOT_RUNNING);
        }
    }

    @Test
    void anImportWithRejectsSaysWhichAndWhy() throws Exception {
        var file = Files.writeString(directory.resolve("technologies.ndjson"), "{}\n{}\n");
        try (var api = new StubApi(200, REJECTING)) {
            var run = new Run("import", file.toString(), "--url", api.url());

            assertThat(run.code()).isEqualTo(ExitCodes.REJECTED);
            assertThat(run.out()).contains("1 REJECTED", "line 2, /name: must not be empty");
            assertThat(api.requests()).containsExactly("POST /api/technologies application/x-ndjson null {}\n{}\n");
        }
    }

    @Test
    void aRefusedImportShowsTheProblem() throws Exception {
        var file = Files.writeString(directory.resolve("data.csv"), "x");
        try (var api = new StubApi(503, "{\"title\":\"Service Unavailable\"}")) {
            var run = new Run("import", "--as", "observations", file.toString(), "--url", api.url());

            assertThat(run.code()).isEqualTo(ExitCodes.API_FAILED);
            assertThat(run.err()).contains("answers 503", "Service Unavailable");
        }
    }

    @Test
    void anApiThatIsNotThereIsSaid() throws Exception {
        var file = Files.writeString(directory.resolve("signals.ndjson"), "{}");

        var run = new Run("import", file.toString(), "--url", "http://127.0.0.1:1");

        assertThat(run.code()).isEqualTo(ExitCodes.API_FAILED);
        assertThat(run.err()).contains("Nobody answers at http://127.0.0.1:1");
    }

    @Test
    void anExportIsWrittenAsTheApiGivesIt() throws Exception {
        var file = directory.resolve("out.csv");
        try (var api = new StubApi(200, "slug,name\n")) {
            var run = new Run("export", "--format", "csv", "--output", file.toString(), "--url", api.url());

            assertThat(run.code()).isEqualTo(ExitCodes.OK);
            assertThat(file).hasContent("slug,name\n");
        }
    }
}
