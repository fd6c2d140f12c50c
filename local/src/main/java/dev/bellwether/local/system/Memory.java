package dev.bellwether.local.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process holds in memory. */
public final class Memory {

    private Memory() {}

    /** The resident set, from {@code /proc} where there is one and from {@code ps} elsewhere; 0 if the process is gone. */
    public static long residentMegabytes(long pid) throws IOException, InterruptedException {
        var proc = Path.of("/proc", Long.toString(pid), "status");
        return (Files.exists(proc) ? kilobytes(Files.readString(proc).lines()) : ps(pid)) / 1024;
    }

    private static long kilobytes(Stream<String> status) {
        return status.filter(line -> line.startsWith("VmRSS:")).mapToLong(Memory::number).findFirst().orElse(0);
    }

    private static long ps(long pid) throws IOException, InterruptedException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        var answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return ps.waitFor() == 0 ? number(answer) : 0;
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }
}
