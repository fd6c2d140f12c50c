package dev.bellwether.trend.series;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.momentum.Noise;

/**
 * What all technologies of a signal share in one {@link Slot}.
 *
 * @param anchor the signal's newest period closed at the evaluation: the window ends there; null if there is none
 * @param stale  whether that is older than the window is long
 * @param noise  pooled over the technologies
 */
public record SlotBasis(@Nullable Period anchor, boolean stale, Noise noise) {}
