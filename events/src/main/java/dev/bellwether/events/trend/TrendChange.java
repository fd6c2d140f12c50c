package dev.bellwether.events.trend;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What changed in the trend of a technology, and why. Stated when a known observation was revised, a label changed or a rank moved beyond its noise.
 *
 * @param technology    slug
 * @param sequence      grows with each change of the technology; apply it only if it is newer than what is known
 * @param at            when it was found
 * @param causes        what changed in the technology's own series, in the order of finding; empty if only others changed
 * @param causesOmitted how many more there were
 * @param windows       every window, changed or not
 * @param level         null if there is no level, before or after
 */
public record TrendChange(String technology, long sequence, Instant at, List<Cause> causes, int causesOmitted,
        List<WindowChange> windows, @Nullable LevelChange level) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.trend.change.v1";

    /** Makes the lists present and unmodifiable. */
    public TrendChange {
        causes = causes == null ? List.of() : List.copyOf(causes);
        windows = windows == null ? List.of() : List.copyOf(windows);
    }

    /**
     * One point of a series that changed.
     *
     * @param kind     {@code new-period}, {@code late-observation} (a period that had no value although later ones did), {@code correction},
     *                 {@code recomputed} (it follows from others that came or changed), {@code withdrawal} (the value is missing now) or {@code source-outage} (the value no longer counts)
     * @param signal   id
     * @param period   which
     * @param before   the value before; null if it was missing
     * @param after    the value now; null if it is missing
     * @param revision how often the period changed after it had closed
     */
    public record Cause(String kind, String signal, Period period, @Nullable Double before, @Nullable Double after,
            int revision) {}

    /**
     * One window.
     *
     * @param window       {@code P2Y}, {@code P3Y} or {@code P5Y}
     * @param labelBefore  the fine answer before
     * @param label        the fine answer now
     * @param growthBefore relative growth a year before; null if there was none
     * @param growth       now; null if there is none
     * @param rankBefore   rank before; null if there was none
     * @param rank         now; null if there is none
     * @param moved        whether each rank lies outside the other's interval
     */
    public record WindowChange(String window, String labelBefore, String label, @Nullable Double growthBefore,
            @Nullable Double growth, @Nullable Integer rankBefore, @Nullable Integer rank, boolean moved) {}

    /**
     * The level.
     *
     * @param before     standard deviations before; null if there was none
     * @param after      now; null if there is none
     * @param rankBefore rank before; null if there was none
     * @param rank       now; null if there is none
     * @param moved      whether each rank lies outside the other's interval
     */
    public record LevelChange(@Nullable Double before, @Nullable Double after, @Nullable Integer rankBefore,
            @Nullable Integer rank, boolean moved) {}
}
