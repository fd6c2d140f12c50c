package dev.bellwether.trend.source.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.source.HealthState;
import dev.bellwether.trend.source.Healths;
import dev.bellwether.trend.source.Source;

/** Parts of the list of sources. What the numbers show of them is looked up beside it, so a health is sought by looking through the list. */
final class SourcePages {

    private static final int BATCH = 200;

    private final Register<Source> sources;
    private final Healths healths;

    SourcePages(Register<Source> sources, Healths healths) {
        this.sources = sources;
        this.healths = healths;
    }

    /**
     * Sources by id.
     *
     * @param state null for any
     * @param after the id before the first; null to begin
     */
    List<Source> find(HealthState state, String after, int most) {
        if (state == null) {
            return healths.shown(sources.page(Map.of(), after, most));
        }
        var found = new ArrayList<Source>();
        var last = after;
        List<Source> batch;
        do {
            batch = healths.shown(sources.page(Map.of(), last, BATCH));
            batch.stream().filter(source -> source.health().state() == state).forEach(found::add);
            last = batch.isEmpty() ? last : batch.getLast().id();
        } while (batch.size() == BATCH && found.size() < most);
        return found.subList(0, Math.min(most, found.size()));
    }
}
