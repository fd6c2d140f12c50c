package dev.bellwether.trend.forecast;

import java.util.Optional;

import dev.bellwether.trend.momentum.LogRates;

/** Every season as it was the last time it was observed. */
final class SeasonalNaive {

    /** Fewer full cycles show no season (docs/methods.md, B.2). */
    private static final int CYCLES = 3;

    private SeasonalNaive() {}

    static Optional<Outlook> of(LogRates rates, int season) {
        int last = (int) rates.time()[rates.time().length - 1];
        var newest = new double[season];
        for (int phase = 0; phase < season; phase++) {
            int at = -1;
            for (int t = last - phase; t >= 0 && at < 0; t -= season) {
                at = rates.at(t);
            }
            if (at < 0) {
                return Optional.empty();
            }
            newest[phase] = rates.values()[at];
        }
        double variance = rates.meanSquaredDifference(season);
        if (last + 1 < CYCLES * season || Double.isNaN(variance)) {
            return Optional.empty();
        }
        return Optional.of(new LogNormalOutlook(rates, step -> newest[(season - step % season) % season],
                step -> variance * ((step + season - 1) / season)));
    }
}
