package dev.bellwether.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: posts observations through the API until they are visible, beside the bare broker. */
@Command(name = "benchmarks/run", description = "Measures how fast observations become trends, beside the broker's own producer performance tool on the same broker.", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class Throughput implements Callable<Integer> {

    /** Days after which a month is surely closed. */
    private static final int CLOSED = 45;

    @Option(names = "--technologies", split = ",", defaultValue = "200,2000,20000", description = "How many, one system for each.")
    private List<Integer> technologies;

    @Option(names = "--signals", defaultValue = "2", description = "Signals that each of them is observed by.")
    private int signals;

    @Option(names = "--months", defaultValue = "36", description = "Observed months of each signal.")
    private int months;

    @Option(names = "--observations", defaultValue = "240000", description = "At least so many are posted; with few technologies every value is corrected several times.")
    private int observations;

    @Option(names = "--format", defaultValue = "NDJSON", description = "${COMPLETION-CANDIDATES}")
    private BodyFormat format;

    @Option(names = "--lines", defaultValue = "20000", description = "Lines of a body.")
    private int lines;

    @Option(names = "--clients", defaultValue = "2", description = "That post at the same time.")
    private int clients;

    @Option(names = "--bare-records", defaultValue = "2000000", description = "Records that the broker's own tool writes, before and after.")
    private int bareRecords;

    @Option(names = "--samples", defaultValue = "100", description = "Single observations for the freshness.")
    private int samples;

    @Option(names = "--per-second", defaultValue = "1", description = "How many of those a second.")
    private double perSecond;

    @Option(names = "--output", defaultValue = "benchmarks/target/results", description = "Directory for throughput.md and throughput.json.")
    private Path output;

    @Option(names = "--keep", description = "Leave the data directories, with the logs.")
    private boolean keep;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var today = LocalDate.now(ZoneOffset.UTC);
        var plan = new Plan(observations, format, lines, clients, bareRecords, samples, perSecond, keep);
        var outcomes = new ArrayList<Outcome>();
        for (int count : technologies) {
            System.out.printf("%,d technologies%n", count);
            var workload = new Workload(count, signals, months, YearMonth.from(today.minusDays(CLOSED)));
            outcomes.add(new Run(plan, workload, System.out::println).measure());
            new Report(today, Machine.here(), outcomes).write(output);
        }
        System.out.print(new Report(today, Machine.here(), outcomes).markdown());
        return CommandLine.ExitCode.OK;
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Throughput()).execute(arguments));
    }
}
