package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.health.Deliveries;
import dev.bellwether.trend.health.Delivery;
import dev.bellwether.trend.health.SignalJudgement;

/** Which periods of a signal its source's health takes away. */
final class Outages {

    private final SignalJudgement judgement;
    private final boolean relative;

    private Outages(SignalJudgement judgement, boolean relative) {
        this.judgement = judgement;
        this.relative = relative;
    }

    static Outages of(SignalDefinition signal, Map<String, NavigableMap<Long, Cell>> cells, LocalDate asOf) {
        var technologies = new TreeMap<String, NavigableMap<Long, Delivery>>();
        cells.forEach((technology, own) -> technologies.put(technology, deliveries(own, signal.scale())));
        var all = technologies.remove(ObservationRecorded.SOURCE_TOTAL);
        var newestClosed = Period.containing(asOf.minusDays(signal.closeAfterDays()), signal.trendCadence()).plus(-1);
        return new Outages(SignalJudgement.of(Deliveries.of(technologies, all == null ? new TreeMap<>() : all), newestClosed,
                signal.kind() != SignalKind.BENCHMARK), signal.exposure() != Exposure.NONE);
    }

    private static NavigableMap<Long, Delivery> deliveries(NavigableMap<Long, Cell> cells, double scale) {
        var deliveries = new TreeMap<Long, Delivery>();
        cells.forEach((period, cell) -> deliveries.put(period, cell.value() == null
                ? new Delivery(Double.NaN, 1)
                : new Delivery(cell.value() * scale / cell.amount(), cell.amount())));
        return deliveries;
    }

    SignalJudgement judgement() {
        return judgement;
    }

    /** Whether the same is flagged. */
    boolean flagAs(Outages other) {
        return relative == other.relative && judgement.excludesAs(other.judgement);
    }

    boolean in(Period period) {
        return judgement.outage(period);
    }

    /** Why a period is not to be fitted; null if it is. Where nothing evens out the source's size, what it counted at another size says nothing. */
    @Nullable
    String flag(Period period) {
        return in(period) ? "outage" : !relative && judgement.formerLevel(period) ? "former-level" : null;
    }

    /** The cells without the outages. An increment after one counts from the snapshot before it. */
    NavigableMap<Long, Cell> outside(NavigableMap<Long, Cell> cells) {
        if (judgement.outages().stream().noneMatch(cells::containsKey)) {
            return cells;
        }
        var kept = new TreeMap<Long, Cell>();
        Cell skipped = null;
        for (var cell : cells.values()) {
            if (in(cell.period())) {
                skipped = skipped == null ? cell : skipped;
            } else {
                kept.put(cell.period().index(), skipped == null ? cell : bridged(kept, skipped, cell));
                skipped = null;
            }
        }
        return kept;
    }

    private static Cell bridged(NavigableMap<Long, Cell> kept, Cell skipped, Cell cell) {
        if (cell.since() == null) {
            return cell;
        }
        if (kept.isEmpty() || skipped.since() == null) {
            return new Cell(cell.period(), null, 0, null, null, cell.size(), cell.revision(), false);
        }
        double before = kept.lastEntry().getValue().size();
        return new Cell(cell.period(), Math.max(0, cell.size() - before),
                ChronoUnit.DAYS.between(skipped.since(), cell.until()), skipped.since(), cell.until(), cell.size(),
                cell.revision(), cell.size() < before);
    }
}
