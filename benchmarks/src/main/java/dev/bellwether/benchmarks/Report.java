package dev.bellwether.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

/** All that was measured in one run. */
record Report(LocalDate day, Machine machine, List<Outcome> outcomes) {

    private static final String HEAD = """
        | technologies | observations | record bytes | bare producer/s | accepted/s | visible/s | visible : bare | series p50 / p99 s | ranking p50 / p99 s | ranks settled after s | processor µs | load |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        """;

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("throughput.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        Files.writeString(directory.resolve("throughput.md"), markdown());
    }

    String markdown() {
        var text = new StringBuilder("%s, %d cores, %s, Java %s, %s.%n%n%s".formatted(machine.processor(), machine.cores(),
                machine.system(), machine.java(), day, HEAD));
        outcomes.forEach(one -> text.append(row(one)));
        return text.toString();
    }

    private static String row(Outcome one) {
        var series = one.freshness().series();
        var ranking = one.freshness().ranking();
        return String.format(Locale.ROOT,
                "| %,d | %,d | %d | %,.0f–%,.0f | %,.0f | %,.0f | %.3f | %.2f / %.2f | %.2f / %.2f | %.1f | %.0f | %.1f |%n",
                one.technologies(), one.observations(), one.recordBytes(), Math.min(one.bareBefore(), one.bareAfter()),
                Math.max(one.bareBefore(), one.bareAfter()), one.acceptedRate(), one.visibleRate(), one.ratio(), series.p50(),
                series.p99(), ranking.p50(), ranking.p99(), one.settling(),
                one.processorMicros().values().stream().mapToDouble(micros -> micros).sum(), one.load());
    }
}
