package dev.bellwether.trend.ranking;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.WindowTrend;

/**
 * What a single source says of a technology's growth: the inverse-variance mean of the log growths of its signals. There is no interval, because
 * the signals of one source are not independent.
 */
public final class OwnGrowth {

    /** Half the width of a 95 % interval, in standard errors. */
    private static final double HALF_WIDTH = 1.959964;
    private static final double NARROWEST = 1e-9;

    private OwnGrowth() {}

    /** Relative growth a year by source, empty where the source has signals but none could be used. */
    public static Map<String, OptionalDouble> of(WindowTrend window) {
        return window.sources().stream()
                .collect(groupingBy(SourceTrend::source, collectingAndThen(toList(), OwnGrowth::mean)));
    }

    private static OptionalDouble mean(List<SourceTrend> signals) {
        var sum = 0.0;
        var weights = 0.0;
        for (var signal : signals) {
            if (signal.growthPerYear() != null && signal.growthLow() != null && signal.growthHigh() != null) {
                var error = Math.max(NARROWEST,
                        (Math.log1p(signal.growthHigh()) - Math.log1p(signal.growthLow())) / (2 * HALF_WIDTH));
                sum += Math.log1p(signal.growthPerYear()) / (error * error);
                weights += 1 / (error * error);
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.expm1(sum / weights));
    }
}
