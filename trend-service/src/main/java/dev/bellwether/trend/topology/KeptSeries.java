package dev.bellwether.trend.topology;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.series.SignalSeries;

/**
 * What is kept of one signal for one technology.
 *
 * @param version grows with every change of what is published of it
 * @param asOf    the day it was computed for
 * @param series  null if the signal says nothing of the technology any more
 */
record KeptSeries(long version, LocalDate asOf, @Nullable SignalSeries series) {

    static final KeptSeries NOTHING = new KeptSeries(0, LocalDate.EPOCH, null);
}
