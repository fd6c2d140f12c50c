package dev.bellwether.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where it was measured. */
record Machine(String processor, int cores, String system, String java) {

    static Machine here() throws IOException {
        return new Machine(model(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"), Runtime.version().toString());
    }

    private static String model() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return "unknown processor";
        }
        try (var lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*?: ", "")).findFirst()
                    .orElse("unknown processor");
        }
    }

    /** One-minute average of runnable threads. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
