package dev.bellwether.trend.combination;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.level.LevelIndex;

/**
 * What a technology's trend shows besides its {@link TechnologyVerdict}.
 *
 * @param windows   as {@link dev.bellwether.trend.series.Window}, for today
 * @param level     today; null if it has none
 * @param levels    what went into it
 * @param readings  newest value of each signal
 * @param asOf      the newest day that any of it was computed for; null where that is not kept
 */
public record TechnologyDetails(List<WindowDetails> windows, @Nullable LevelIndex level, List<SourceLevel> levels,
        List<Reading> readings, @Nullable LocalDate asOf) {

    /** The same with the day. */
    public TechnologyDetails on(LocalDate day) {
        return new TechnologyDetails(windows, level, levels, readings, day);
    }

    /**
     * One window.
     *
     * @param growth       combined log growth a month; null if there is none
     * @param disagreement I²
     * @param sources      every momentum signal, used or not
     */
    public record WindowDetails(@Nullable Double growth, double disagreement, List<SourceTrend> sources) {}
}
