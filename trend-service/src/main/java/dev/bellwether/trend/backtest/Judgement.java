package dev.bellwether.trend.backtest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.combination.TechnologyDetails.WindowDetails;
import dev.bellwether.trend.momentum.Label;

/**
 * What the product would have said of a technology.
 *
 * @param label   after comparison with all others
 * @param qValue  of its growth; null without one
 * @param details growth and sources
 */
record Judgement(Label label, @Nullable Double qValue, WindowDetails details) {

    private static final double SET_AT = 0.10;

    /** Whether there was a growth that was compared with the others'; that of a new technology is not. */
    boolean compared() {
        return details.growth() != null && label != Label.NEW && label != Label.INSUFFICIENT_DATA;
    }

    /** Whether a direction was stated. */
    boolean labelled() {
        return label == Label.RISING || label == Label.FALLING;
    }

    /** Whether the direction stands only because it stood a year or a month before. */
    boolean kept() {
        return labelled() && qValue > SET_AT;
    }

    /** The signals that went into it. */
    List<SourceTrend> used() {
        return details.sources().stream().filter(source -> source.status().equals("used")).toList();
    }
}
