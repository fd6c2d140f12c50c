package dev.bellwether.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import dev.bellwether.local.system.DataDirectory;
import dev.bellwether.local.system.Directories;
import dev.bellwether.local.system.Home;
import dev.bellwether.local.system.LocalSystem;
import dev.bellwether.local.system.Settings;
import dev.bellwether.local.system.Tuning;

/** One number of technologies on a system of its own: the bare producer, all observations, single ones, the bare producer again. */
record Run(Plan plan, Workload workload, Consumer<String> says) {

    private static final int PARTITIONS = 3;

    Outcome measure() throws IOException, InterruptedException, ExecutionException {
        var directory = Files.createTempDirectory("bellwether-benchmark");
        var settings = new Settings(Home.find(), new DataDirectory(directory), 0, Tuning.THROUGHPUT, _ -> {});
        try (var system = LocalSystem.prepare(settings).start()) {
            return measure(system, new Gateway(system.url(), system.credentials()));
        } finally {
            if (!plan.keep()) {
                Directories.delete(directory);
            }
        }
    }

    private Outcome measure(LocalSystem system, Gateway gateway) throws IOException, InterruptedException, ExecutionException {
        prepare(gateway);
        var bulk = new Bulk(gateway, workload, plan.clients());
        var warm = bulk.measure(0, workload.bodies(0, plan.lines(), plan.format()), plan.format());
        says.accept("  first round: %s".formatted(warm));
        int bytes = new RecordSize(system.broker()).mean();
        var bare = new BareProducer(system.broker(), PARTITIONS);
        bare.createTopic();
        double before = bare.measure(plan.bareRecords(), bytes);
        says.accept("  bare producer: %,.0f/s with %d bytes".formatted(before, bytes));
        int rounds = Math.max(1, Math.ceilDiv(plan.observations(), workload.size()));
        // As much again first: a minute's worth of compiling would be measured too.
        says.accept("  warmed up: %s".formatted(bulk.measure(rounds, bodies(1, rounds), plan.format())));
        int last = 2 * rounds;
        var cpu = Cpu.of(system.data());
        var times = bulk.measure(last, bodies(rounds + 1, last), plan.format());
        int observations = rounds * workload.size();
        double visible = observations / times.visible();
        var micros = Cpu.of(system.data()).microsSince(cpu, observations);
        says.accept("  processor µs an observation: %s".formatted(micros));
        says.accept("  %,d observations: accepted %,.0f/s, visible %,.0f/s, ranks settled after %.1f s".formatted(observations,
                observations / times.accepted(), visible, times.settled()));
        double after = bare.measure(plan.bareRecords(), bytes);
        says.accept("  bare producer: %,.0f/s".formatted(after));
        var fresh = new Freshness(gateway, workload, last, plan.perSecond()).measure(plan.samples());
        says.accept("  %s".formatted(fresh));
        return new Outcome(workload.technologies(), workload.signals(), observations, bytes, before, after,
                observations / times.accepted(), visible, times.settled() - times.visible(),
                visible / ((before + after) / 2), micros, fresh, Machine.load());
    }

    private List<String> bodies(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed()
                .flatMap(round -> workload.bodies(round, plan.lines(), plan.format()).stream()).toList();
    }

    private void prepare(Gateway gateway) {
        gateway.load("/api/sources", "application/x-ndjson", workload.source());
        gateway.load("/api/technologies", "application/x-ndjson", workload.catalog());
        gateway.load("/api/signals", "application/x-ndjson", workload.definitions());
    }
}
