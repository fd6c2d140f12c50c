package dev.bellwether.trend.topology;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.series.SignalSeries;

/**
 * From a signal to a technology.
 *
 * @param signal id
 * @param asOf   the day it was computed for
 * @param series null if the signal says nothing of the technology any more
 */
record SeriesChange(String signal, LocalDate asOf, @Nullable SignalSeries series) {}
