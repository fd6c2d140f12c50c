package dev.bellwether.trend.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.bellwether.defaults.live.LiveEvent;
import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.LevelChange;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.trend.combination.TrendChanges;
import dev.bellwether.trend.view.Window;

/**
 * What a client wants to hear of.
 *
 * @param technologies slugs; empty for all, and for the health of sources
 * @param window       only labels and ranks over this one; null for all
 */
public record LiveFilter(Set<String> technologies, @Nullable Window window) {

    /**
     * A change of a label, or of a rank beyond its noise.
     *
     * @param windows only those with such a change
     * @param level   null unless its rank moved
     */
    record Visible(String technology, Instant at, List<WindowChange> windows, @Nullable LevelChange level) {}

    /** A change of a source's health. */
    record Turned(String source, HealthState before, HealthState state, LocalDate since, @Nullable String reason) {

        static Turned of(SourceHealth health) {
            return new Turned(health.source(), health.previousState(), health.state(), health.since(), health.reason());
        }
    }

    /** What is to be told of a fact, if anything. */
    public Optional<LiveEvent> event(Object fact) {
        return switch (fact) {
            case TrendChange change when technologies.isEmpty() || technologies.contains(change.technology()) -> change(change);
            case SourceHealth health when technologies.isEmpty() && health.previousState() != null
                    && health.previousState() != health.state() ->
                Optional.of(new LiveEvent("source-health", Turned.of(health)));
            default -> Optional.empty();
        };
    }

    private Optional<LiveEvent> change(TrendChange change) {
        var windows = change.windows().stream().filter(TrendChanges::visible)
                .filter(each -> window == null || each.window().equals(window.name())).toList();
        var level = change.level() != null && change.level().moved() && window == null ? change.level() : null;
        if (windows.isEmpty() && level == null) {
            return Optional.empty();
        }
        var label = windows.stream().anyMatch(each -> !each.label().equals(each.labelBefore()));
        return Optional.of(new LiveEvent(label ? "label" : "rank",
                new Visible(change.technology(), change.at(), windows, level)));
    }
}
