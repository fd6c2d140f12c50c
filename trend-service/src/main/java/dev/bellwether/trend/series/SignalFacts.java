package dev.bellwether.trend.series;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.SignalDefinition;

/**
 * What a technology's trend needs of a signal's definition.
 *
 * @param id          of the signal
 * @param source      id of its source
 * @param cadence     of the series
 * @param scale       turns a share into pseudo-counts
 * @param step        growth is fitted to every so-many-th period
 * @param momentum    whether it decides directions
 * @param levelWeight its weight in the level
 * @param panel       version of its panel, 0 without one
 */
public record SignalFacts(String id, String source, Cadence cadence, double scale, int step, boolean momentum, double levelWeight,
        int panel) {

    /** Those of a definition. */
    public static SignalFacts of(SignalDefinition signal) {
        return new SignalFacts(signal.id(), signal.source(), signal.trendCadence(), signal.scale(),
                Math.max(1, signal.smoothedPeriods()), signal.momentum(), signal.levelWeight(),
                signal.panel() == null ? 0 : signal.panel().version());
    }
}
