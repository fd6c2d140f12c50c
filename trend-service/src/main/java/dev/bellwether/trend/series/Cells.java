package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;

/** Turns the observations of one technology into cells of the trend's periods; the running period has none. */
public final class Cells {

    private final SignalDefinition signal;
    private final Closing closing;
    private final NavigableMap<Long, Cell> cells = new TreeMap<>();

    private Cells(SignalDefinition signal) {
        this.signal = signal;
        this.closing = new Closing(signal.closeAfterDays());
    }

    /** The cells by {@link Period#index()}, oldest first; periods without any known value have none. */
    public static NavigableMap<Long, Cell> of(SignalDefinition signal, Collection<Observed> observed, LocalDate asOf) {
        var gathered = new Cells(signal);
        var closed = Bucket.gather(observed, signal.kind(), signal.trendCadence()).values().stream()
                .filter(bucket -> gathered.closing.closed(bucket.period(), asOf) && !bucket.known().isEmpty()).toList();
        switch (signal.kind()) {
            case COUNT -> closed.forEach(gathered::count);
            case GAUGE, BENCHMARK -> closed.forEach(gathered::last);
            case SHARE -> closed.forEach(gathered::mean);
            case TOTAL -> gathered.increments(closed);
        }
        return gathered.cells;
    }

    private void count(Bucket bucket) {
        var known = bucket.known();
        double sum = known.stream().mapToDouble(part -> bucket.value(part, SignalKind.COUNT)).sum();
        double days = known.stream().mapToLong(Cells::days).sum();
        double complete = known.size() == 1 && days == days(bucket.period()) ? sum : sum / days * days(bucket.period());
        put(bucket, known, sum, known.size(), complete);
    }

    private void last(Bucket bucket) {
        var newest = bucket.known().getLast();
        double value = bucket.value(newest, signal.kind());
        put(bucket, List.of(newest), value, 1, value);
    }

    private void mean(Bucket bucket) {
        var known = bucket.known();
        double mean = known.stream().mapToDouble(part -> bucket.value(part, signal.kind())).sum() / known.size();
        put(bucket, known, mean, 1, mean * signal.scale());
    }

    private void put(Bucket bucket, List<Period> used, double value, double amount, double size) {
        cells.put(bucket.period().index(),
                new Cell(bucket.period(), value, amount, null, null, size, bucket.revision(used, closing), false));
    }

    /** From snapshot to snapshot, the last of each bucket; a gap of the source makes one long increment. */
    private void increments(List<Bucket> closed) {
        LocalDate before = null;
        double totalBefore = 0;
        for (var bucket : closed) {
            var newest = bucket.known().getLast();
            double total = bucket.value(newest, SignalKind.TOTAL);
            int revision = bucket.revision(List.of(newest), closing);
            var day = newest.end();
            var period = bucket.period();
            cells.put(period.index(), before == null
                    ? new Cell(period, null, 0, null, null, total, revision, false)
                    : new Cell(period, Math.max(0, total - totalBefore), ChronoUnit.DAYS.between(before, day), before, day, total,
                            revision, total < totalBefore));
            before = day;
            totalBefore = total;
        }
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }
}
