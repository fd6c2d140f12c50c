package dev.bellwether.benchmarks.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What wrk tells of one load.
 *
 * @param requests  all that were answered
 * @param perSecond the same, a second
 * @param p50       milliseconds
 * @param p99       milliseconds
 * @param failed    other statuses than 2xx and 3xx, and broken connections
 */
record Wrk(long requests, double perSecond, double p50, double p99, long failed) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern NOT_OK = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern SOCKETS = Pattern.compile("connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    static Wrk load(String url, List<String> headers, int connections, int seconds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(url);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk: " + said);
        }
        return of(said);
    }

    static Wrk of(String said) {
        long failed = number(NOT_OK, said);
        var sockets = SOCKETS.matcher(said);
        if (sockets.find()) {
            for (var group = 1; group <= sockets.groupCount(); group++) {
                failed += Long.parseLong(sockets.group(group));
            }
        }
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalArgumentException("Not what wrk says: " + said);
        }
        return new Wrk(number(REQUESTS, said), Double.parseDouble(rate.group(1)), millis(said, 50), millis(said, 99), failed);
    }

    private static long number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static double millis(String said, int percent) {
        var found = Pattern.compile(percent + "%\\s+([\\d.]+)(us|ms|s)").matcher(said);
        if (!found.find()) {
            throw new IllegalArgumentException("No latency: " + said);
        }
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1e3;
            case "ms" -> value;
            default -> value * 1e3;
        };
    }
}
