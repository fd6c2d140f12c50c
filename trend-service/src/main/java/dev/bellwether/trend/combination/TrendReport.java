package dev.bellwether.trend.combination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Level;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.combination.TechnologyDetails.WindowDetails;
import dev.bellwether.trend.combination.TechnologyVerdict.WindowVerdict;
import dev.bellwether.trend.momentum.Combined;
import dev.bellwether.trend.momentum.Label;
import dev.bellwether.trend.series.Window;

/** Puts together what is published of a technology. */
public final class TrendReport {

    private static final double DISAGREE = 0.75;
    private static final double MONTHS = 12;

    private TrendReport() {}

    /** The trend of a technology from its details and the verdict on the row that belongs to them. */
    public static TechnologyTrend of(String technology, long version, Instant asOf, TechnologyDetails details,
            TechnologyVerdict verdict) {
        var windows = new ArrayList<WindowTrend>();
        for (var window : Window.values()) {
            windows.add(
                    window(window, details.windows().get(window.ordinal()), verdict.windows().get(window.ordinal())));
        }
        return new TechnologyTrend(technology, version, asOf, level(details, verdict), windows, details.readings());
    }

    private static Level level(TechnologyDetails details, TechnologyVerdict verdict) {
        if (details.level() == null) {
            return new Level(null, null, 0, null, null, null, null, null, List.of());
        }
        return new Level(details.level().value(), details.level().index(),
                Math.min(1, details.level().available() / verdict.allWeights()),
                verdict.levelRank(), verdict.levelRankOf(), verdict.levelPreviousRank(), details.level().error(),
                verdict.levelInterval(), details.levels());
    }

    private static WindowTrend window(Window window, WindowDetails details, WindowVerdict verdict) {
        var label = verdict.label();
        if (details.growth() == null || verdict.se() == null) {
            return new WindowTrend(window.name(), label.direction(), label.text(), null, null, null, null, null, null, null,
                    false,
                    null, null, null, null, details.sources());
        }
        var growth = new Combined(details.growth(), verdict.se());
        return new WindowTrend(window.name(), label.direction(), label.text(), yearly(growth.logGrowth()), yearly(growth.low()),
                yearly(growth.high()), confidence(label, growth, verdict), growth.pValue(), verdict.qValue(),
                details.disagreement(), details.disagreement() > DISAGREE, verdict.rank(), verdict.rankOf(),
                verdict.previousRank(), verdict.interval(), details.sources());
    }

    private static double yearly(double logGrowthPerMonth) {
        return Math.expm1(logGrowthPerMonth * MONTHS);
    }

    private static @Nullable Double confidence(Label label, Combined growth, WindowVerdict verdict) {
        return switch (label) {
            case RISING, FALLING -> 1 - verdict.qValue();
            case STABLE -> growth.stillness();
            case UNCERTAIN, NEW, INSUFFICIENT_DATA -> null;
        };
    }
}
