package dev.bellwether.trend.topology;

import java.util.List;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Panel;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;

/** Definitions for tests. */
public final class Signals {

    private Signals() {}

    /** Monthly counts, closed ten days after the month. */
    public static SignalDefinition counts(String id, Exposure exposure, String... panel) {
        return define(id, SignalKind.COUNT, Cadence.MONTH, exposure, panel(panel), 1);
    }

    public static SignalDefinition totals(String id, Exposure exposure, String... panel) {
        return define(id, SignalKind.TOTAL, Cadence.DAY, exposure, panel(panel), 1);
    }

    public static SignalDefinition benchmark(String id) {
        return define(id, SignalKind.BENCHMARK, Cadence.DAY, Exposure.NONE, null, 1);
    }

    public static SignalDefinition define(String id, SignalKind kind, Cadence cadence, Exposure exposure, Panel panel,
            long version) {
        return new SignalDefinition(id, version, id.substring(0, id.indexOf('.')), id, null, "posts", kind, cadence,
                Cadence.MONTH,
                false, null, 10, kind != SignalKind.BENCHMARK, kind == SignalKind.BENCHMARK ? 0 : 0.5, 1, 1, 1, exposure, panel,
                null);
    }

    public static SignalDefinition closingAfter(SignalDefinition signal, int days) {
        return new SignalDefinition(signal.id(), signal.version() + 1, signal.source(), signal.name(), signal.description(),
                signal.unit(), signal.kind(), signal.cadence(), signal.trendCadence(), signal.smallerIsBetter(), signal.licence(),
                days, signal.momentum(), signal.levelWeight(), signal.levelOffset(), signal.scale(), signal.smoothedPeriods(),
                signal.exposure(), signal.panel(), signal.epoch());
    }

    private static Panel panel(String... members) {
        return members.length == 0 ? null : new Panel(1, List.of(members), Period.parse("2026-09"));
    }
}
