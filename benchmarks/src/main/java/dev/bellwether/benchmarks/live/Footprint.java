package dev.bellwether.benchmarks.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.bellwether.local.system.Memory;

/**
 * What a process and its children hold and have used.
 *
 * @param residentMegabytes resident set
 * @param heapKilobytes     what is left of a JVM's heap after a collection; 0 of another process
 * @param processorSeconds  so far
 */
record Footprint(double residentMegabytes, long heapKilobytes, double processorSeconds) {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    /** Of a JVM, after a full collection. */
    static Footprint ofJvm(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        var heap = USED.matcher(jcmd(pid, "GC.heap_info").lines().filter(line -> !line.contains("Metaspace")
                && !line.contains("class space")).reduce("", String::concat)).results()
                .mapToLong(found -> Long.parseLong(found.group(1))).sum();
        return new Footprint(resident(pid), heap, seconds(pid));
    }

    static Footprint of(long pid) throws IOException, InterruptedException {
        return new Footprint(resident(pid), 0, seconds(pid));
    }

    /** Processor seconds so far, of the children too. */
    static double seconds(long pid) {
        return processes(pid).map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO)).mapToDouble(
                time -> time.toMillis() / 1e3).sum();
    }

    /** Open files and connections. */
    static long descriptors(long pid) throws IOException {
        try (var open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return open.count();
        }
    }

    private static double resident(long pid) throws IOException, InterruptedException {
        var total = 0.0;
        for (var process : processes(pid).toList()) {
            total += Memory.residentMegabytes(process.pid());
        }
        return total;
    }

    private static Stream<ProcessHandle> processes(long pid) {
        var parent = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants());
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid),
                command)
                .redirectErrorStream(true).start();
        var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
