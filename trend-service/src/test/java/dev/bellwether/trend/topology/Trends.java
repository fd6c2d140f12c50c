package dev.bellwether.trend.topology;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.TechnologyTrend;

/** What tests look at in trends. */
final class Trends {

    private Trends() {}

    /** Without the version, which counts the ways there. */
    static SortedMap<String, TechnologyTrend> content(Map<String, TechnologyTrend> trends) {
        var content = new TreeMap<String, TechnologyTrend>();
        trends.forEach((technology, trend) -> content.put(technology,
                new TechnologyTrend(technology, 0, trend.asOf(), trend.level(), trend.windows(), trend.readings())));
        return content;
    }

    /** Over three years. */
    static Direction direction(TechnologyTrend trend) {
        return trend.windows().get(1).direction();
    }

    /** Over three years; null if there is none. */
    static Double growth(TechnologyTrend trend) {
        return trend.windows().get(1).growthPerYear();
    }
}
