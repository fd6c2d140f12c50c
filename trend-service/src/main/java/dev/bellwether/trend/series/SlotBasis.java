package dev.bellwether.trend.series;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.momentum.Noise;

/**
 * What all technologies of a signal share in one {@link Slot}.
 *
 * @param anchor the signal's newest period closed at the evaluation: the window ends there; null if there is none
 * @param stale  whether that is older than the window is long
 * @param outage whether the source was in outage in that period: the signal says nothing of momentum then
 * @param noise  pooled over the technologies, {@linkplain Noise#rounded() rounded}
 */
public record SlotBasis(@Nullable Period anchor, boolean stale, @Nullable Boolean outage, Noise noise) {

    /** Makes of what was kept before there were outages one that has none. */
    public SlotBasis {
        outage = Boolean.TRUE.equals(outage);
    }
}
