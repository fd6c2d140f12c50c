package dev.bellwether.trend.view;

import java.util.Optional;

import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.WindowTrend;

/**
 * Where a technology stands.
 *
 * @param technology which
 * @param trend      what the observations say of it; null while there are none
 */
public record Standing(TechnologyRef technology, TechnologyTrend trend) {

    /** Its momentum over a window; empty if nothing is known of it. */
    public Optional<WindowTrend> window(Window window) {
        return trend == null
                ? Optional.empty()
                : trend.windows().stream().filter(each -> each.window().equals(window.name())).findFirst();
    }
}
