package dev.bellwether.trend.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import dev.bellwether.events.trend.ObservationRecorded;

/** Ten technologies, of which {@code t0} declines and {@code t9} grows, in a source that may be larger or smaller in some months. */
final class Market {

    static final String[] PANEL = {"t2", "t3", "t4", "t5", "t6", "t7"};

    private Market() {}

    static List<ObservationRecorded> of(LocalDate today, String signal, IntToDoubleFunction size) {
        var all = new ArrayList<ObservationRecorded>();
        IntStream.range(0, 10).forEach(t -> all.addAll(Simulated.series(today, "t" + t, signal,
                month -> Math.round(size.applyAsDouble(month) * mean(t, month)))));
        all.addAll(Simulated.series(today, "*", signal, month -> Math.round(size.applyAsDouble(month) * 2000)));
        return all;
    }

    /** A source that is as usual but for some months, of which it has that part. */
    static IntToDoubleFunction broken(int from, int to, double part) {
        return month -> month >= from && month <= to ? part : 1;
    }

    private static double mean(int t, int month) {
        double growth = t == 0 ? -0.04 : t == 9 ? 0.04 : 0;
        return 80 * Math.exp(growth * (month - 20)) + (t + 7 * month) % 5;
    }
}
