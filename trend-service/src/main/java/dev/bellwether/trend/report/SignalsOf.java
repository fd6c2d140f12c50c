package dev.bellwether.trend.report;

import java.util.Set;
import java.util.TreeSet;

import dev.bellwether.events.trend.TechnologyTrend;

/** Which signals a trend was made of. */
public final class SignalsOf {

    private SignalsOf() {}

    /** The ids of all signals that the trend names, in order. */
    public static Set<String> trend(TechnologyTrend trend) {
        var signals = new TreeSet<String>();
        trend.windows().forEach(window -> window.sources().forEach(source -> signals.add(source.signal())));
        trend.readings().forEach(reading -> signals.add(reading.signal()));
        if (trend.level() != null) {
            trend.level().sources().forEach(part -> signals.add(part.signal()));
        }
        return signals;
    }
}
