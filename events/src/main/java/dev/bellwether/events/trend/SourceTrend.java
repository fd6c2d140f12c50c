package dev.bellwether.events.trend;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one signal says of a technology's momentum.
 *
 * @param signal        id
 * @param source        id of the source
 * @param status        {@code used}, {@code insufficient-data}, {@code stale} (its newest period is older than the window, or the
 *                      technology dropped out of it a year before that), {@code outage} (its source was in outage in its newest period, see
 *                      {@link SourceHealth}) or {@code no-exposure}
 * @param growthPerYear relative; null unless used
 * @param growthLow     lower end of its 95 % interval; null unless used
 * @param growthHigh    upper end; null unless used
 * @param weight        its share in the combination, 0 to 1; 0 unless used
 * @param periods       how many closed periods have a value in the window
 * @param through       the newest of them; null if there is none
 * @param sparkline     value over exposure, indexed to a mean of 1, oldest first, null where missing; empty unless used
 */
public record SourceTrend(String signal, String source, String status, @Nullable Double growthPerYear, @Nullable Double growthLow,
        @Nullable Double growthHigh,
        double weight, int periods, @Nullable Period through, List<@Nullable Double> sparkline) {}
