package dev.bellwether.benchmarks.gateway;

import java.io.IOException;

/**
 * One load on one side.
 *
 * @param cpuMicros of processor time that it used for a request
 */
record Sample(String side, int connections, Wrk wrk, double cpuMicros) {

    static Sample take(Side side, int connections, int seconds) throws IOException, InterruptedException {
        double before = side.cpuSeconds();
        var wrk = Wrk.load(side.url(), side.headers(), connections, seconds);
        double used = side.cpuSeconds() - before;
        return new Sample(side.name(), connections, wrk, used / Math.max(1, wrk.requests()) * 1e6);
    }
}
