package dev.bellwether.trend.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.bellwether.events.Json;

/** Runs a back-test and writes {@code backtest.md} and {@code backtest.json}. Nothing of the service is started. */
public final class Backtest {

    private static final int MISSED = 1;

    private Backtest() {}

    /** Arguments: directory of the data, directory for the report, then {@code --quarters} and {@code --check} if wanted. */
    public static void main(String[] arguments) throws IOException {
        int code = run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code: 1 if a target is missed and that was to be checked, else 0. */
    static int run(List<String> arguments) throws IOException {
        var options = arguments.subList(2, arguments.size());
        var report = run(Path.of(arguments.get(0)), Path.of(arguments.get(1)), options.contains("--quarters"));
        System.out.print(MarkdownReport.targets(report));
        return options.contains("--check") && !report.met() ? MISSED : 0;
    }

    static BacktestReport run(Path data, Path output, boolean quarters) throws IOException {
        var report = BacktestReport.of(Dataset.read(data, quarters), Dataset.read(data, true), quarters);
        Files.createDirectories(output);
        Files.writeString(output.resolve("backtest.md"), MarkdownReport.of(report));
        Files.writeString(output.resolve("backtest.json"),
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
        return report;
    }
}
