package dev.bellwether.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import dev.bellwether.local.client.Collection;
import dev.bellwether.local.starter.Starter;
import dev.bellwether.local.system.Directories;
import dev.bellwether.local.system.Home;
import dev.bellwether.local.system.Part;
import dev.bellwether.local.system.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "backtest", description = "Tells how right trends and forecasts would have been on the starter data, quarter by quarter: "
        + "writes backtest.md and backtest.json. Takes a few minutes; nothing has to run.")
final class Backtest implements Callable<Integer> {

    private static final String MAIN = "dev.bellwether.trend.backtest.Backtest";

    @Option(names = "--output", paramLabel = "DIR", defaultValue = ".", description = "Where to; the working directory unless given.")
    private Path output;

    @Option(names = "--quarters", description = "Look at months by quarters: slower to see a turn, and surer.")
    private boolean quarters;

    @Option(names = "--check", description = "Fail (1) if a figure misses its target; the report says so in any case.")
    private boolean check;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("bellwether-backtest-");
        try {
            return run(scratch);
        } finally {
            Directories.delete(scratch);
        }
    }

    private int run(Path scratch) throws IOException, InterruptedException {
        var data = data(scratch.resolve("starter"));
        var arguments = new ArrayList<>(List.of(data.toString(), output.toAbsolutePath().toString()));
        if (quarters) {
            arguments.add("--quarters");
        }
        if (check) {
            arguments.add("--check");
        }
        int code = new Program(Home.find(), Part.TREND, MAIN).run(scratch, arguments);
        spec.commandLine().getOut().println("Report: " + output.resolve("backtest.md"));
        return code;
    }

    /** Out of the jar, where another process can read it. */
    private static Path data(Path directory) throws IOException {
        Files.createDirectories(directory.resolve(Collection.OBSERVATIONS.key()));
        try (var starter = Starter.open()) {
            for (var file : starter.files()) {
                var name = file.path().getFileName().toString();
                var folder = file.collection() == Collection.OBSERVATIONS
                        ? directory.resolve(Collection.OBSERVATIONS.key())
                        : directory;
                Files.copy(file.path(), folder.resolve(name));
            }
        }
        return directory;
    }
}
