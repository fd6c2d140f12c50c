package dev.bellwether.local.system;

import java.util.List;

/** What the parts' JVMs are made for. */
public enum Tuning {

    /** Quick to start and small: the second compiler pays off after minutes, which is longer than most local runs, and takes a third of the start. */
    LAPTOP(1, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")),
    /** Fast once warm: both compilers, and heaps four times as large. */
    THROUGHPUT(4, List.of("-XX:+UseParallelGC"));

    private final int heapFactor;
    private final List<String> options;

    Tuning(int heapFactor, List<String> options) {
        this.heapFactor = heapFactor;
        this.options = options;
    }

    int heapMegabytes(Part part) {
        return heapFactor * part.heapMegabytes();
    }

    List<String> options() {
        return options;
    }
}
