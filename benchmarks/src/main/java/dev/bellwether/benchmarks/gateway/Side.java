package dev.bellwether.benchmarks.gateway;

import java.util.List;

/**
 * What is put under load.
 *
 * @param process whose processor time counts; its children's counts too
 * @param headers that each request has
 */
record Side(String name, ProcessHandle process, String url, List<String> headers) {

    double cpuSeconds() {
        return seconds(process) + process.descendants().mapToDouble(Side::seconds).sum();
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(0.0);
    }
}
