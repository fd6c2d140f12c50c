package dev.bellwether.trend.document.mention;

import java.util.Arrays;

/** Where names stand in a text, in its order. In plain arrays: ten megabytes can hold millions. For one thread. */
final class Hits {

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] entries = new int[64];
    private float[] confidences = new float[64];
    private int size;

    void add(int start, int end, int entry) {
        if (size == starts.length) {
            var room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            entries = Arrays.copyOf(entries, room);
            confidences = Arrays.copyOf(confidences, room);
        }
        starts[size] = start;
        ends[size] = end;
        entries[size++] = entry;
    }

    int size() {
        return size;
    }

    int start(int hit) {
        return starts[hit];
    }

    int end(int hit) {
        return ends[hit];
    }

    int entry(int hit) {
        return entries[hit];
    }

    double confidence(int hit) {
        return confidences[hit];
    }

    void rate(int hit, double confidence) {
        confidences[hit] = (float) confidence;
    }
}
