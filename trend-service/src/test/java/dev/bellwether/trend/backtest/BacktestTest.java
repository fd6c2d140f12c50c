package dev.bellwether.trend.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.bellwether.events.Json;

class BacktestTest {

    private static final Path STARTER = Path.of("../local/src/main/resources/starter");

    @TempDir
    private Path directory;

    @Test
    void aReportOfACutOfTheStarterDataIsWrittenAndComesOutTheSameAgain() throws IOException {
        cut("hn-hiring", "(\\*|django|go|java|kubernetes|mysql|php|redis|rust),.*,20(0\\d|1[0-7])-.*");

        var report = Backtest.run(directory, directory.resolve("one"), true);
        Backtest.run(directory, directory.resolve("two"), true);

        assertThat(report.origins()).isBetween(10, 20);
        assertThat(report.directions().getFirst().labels()).isGreaterThan(20);
        assertThat(report.forecasts()).extracting(ForecastScore::of).containsExactly("all", "hn-hiring.job-post-mentions");
        assertThat(directory.resolve("one/backtest.md")).content().contains("labels with the right direction", "| all sources |");
        assertThat(directory.resolve("one/backtest.json")).hasSameTextualContentAs(directory.resolve("two/backtest.json"));
        assertThat(Json.mapper().readTree(Files.readString(directory.resolve("one/backtest.json"))).at("/targets").size())
                .isEqualTo(report.targets().size());
    }

    @Test
    void aMissedTargetFailsOnlyWhereItIsToBeChecked() throws IOException {
        cut("hn-hiring", "(\\*|go|java|mysql|php),.*,201[0-7]-.*");
        var arguments = List.of(directory.toString(), directory.resolve("out").toString(), "--quarters");

        assertThat(Backtest.run(arguments)).isZero();
        assertThat(Backtest.run(Stream.concat(arguments.stream(), Stream.of("--check")).toList())).isEqualTo(1);
    }

    private void cut(String source, String rows) throws IOException {
        for (var definitions : List.of("technologies.ndjson", "signals.ndjson")) {
            Files.copy(STARTER.resolve(definitions), directory.resolve(definitions));
        }
        var observations = Path.of("observations", source + ".csv.gz");
        Files.createDirectories(directory.resolve("observations"));
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(STARTER.resolve(observations))), StandardCharsets.UTF_8));
                var out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(directory.resolve(observations))),
                        StandardCharsets.UTF_8)) {
            for (var line : in.lines().filter(line -> line.startsWith("technology,") || line.matches(rows)).toList()) {
                out.write(line + "\n");
            }
        }
    }
}
