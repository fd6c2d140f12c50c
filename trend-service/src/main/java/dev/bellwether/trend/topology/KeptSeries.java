package dev.bellwether.trend.topology;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.series.SignalSeries;

/**
 * What is kept of one signal for one technology.
 *
 * @param version of the published points, grows with every change of them
 * @param since   the day of the first point; the epoch before
 * @param asOf    the day it was computed for
 * @param series  null if the signal says nothing of the technology any more
 */
record KeptSeries(long version, LocalDate since, LocalDate asOf, @Nullable SignalSeries series) {

    static final KeptSeries NOTHING = new KeptSeries(0, LocalDate.EPOCH, LocalDate.EPOCH, null);

    /** Whether on that day what arrives is still the history that an import delivers, and no revision of what was known. */
    boolean founding(LocalDate day) {
        return series == null || !since.plusDays(Math.max(1, series.signal().closeAfterDays())).isBefore(day);
    }
}
