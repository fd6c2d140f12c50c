package dev.bellwether.trend.ranking;

import java.util.HashMap;
import java.util.Map;

import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.view.Window;

/** Where a technology comes in each list: a number that is lower the further up, and infinite without an estimate. */
public final class SortKeys {

    /** The list by popularity. */
    public static final String LEVEL = "level";

    private static final double LAST = Double.POSITIVE_INFINITY;

    private SortKeys() {}

    /** The list that orders by what a single source says; a technology that the source says nothing of is not in it. */
    public static String bySource(String list, String source) {
        return list + "@" + source;
    }

    /** All lists that the technology is in, with its key. */
    public static Map<String, Double> of(TechnologyTrend trend) {
        var keys = new HashMap<String, Double>();
        for (var window : Window.values()) {
            keys.put(window.name(), LAST);
        }
        var level = trend.level();
        keys.put(LEVEL, level == null || level.rank() == null ? LAST : level.rank());
        OwnLevel.of(level).forEach((source, z) -> keys.put(bySource(LEVEL, source), -z));
        trend.windows().forEach(window -> momentum(window, keys));
        return keys;
    }

    private static void momentum(WindowTrend window, Map<String, Double> keys) {
        keys.put(window.window(), window.rank() == null ? LAST : window.rank());
        OwnGrowth.of(window).forEach((source, growth) -> keys.put(bySource(window.window(), source), growth.isEmpty()
                ? LAST
                : -growth.getAsDouble()));
    }
}
