package dev.bellwether.trend.topology;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SignalHealth;

/**
 * From a signal to its source.
 *
 * @param signal id
 * @param asOf   the day it was computed for
 * @param health null if the signal says nothing any more
 */
record SignalHealthChange(String signal, LocalDate asOf, @Nullable SignalHealth health) {}
