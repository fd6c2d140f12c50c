package dev.bellwether.trend.signal;

import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.registry.Kind;

/** What the service knows of signal definitions beyond their fields. */
public final class Signal {

    /** How signals are kept. */
    public static final Kind<SignalDefinition> KIND = new Kind<>(SignalDefinition.class, SignalDefinition::id,
            SignalDefinition::version, Signal::withVersion);

    private Signal() {}

    private static SignalDefinition withVersion(SignalDefinition of, long version) {
        return new SignalDefinition(of.id(), version, of.source(), of.name(), of.description(), of.unit(), of.kind(),
                of.cadence(), of.trendCadence(), of.smallerIsBetter(), of.licence(), of.closeAfterDays(), of.momentum(),
                of.levelWeight(), of.levelOffset(), of.scale(), of.smoothedPeriods(), of.exposure(), of.panel(), of.epoch());
    }
}
