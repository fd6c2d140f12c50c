package dev.bellwether.trend.revision;

import java.util.List;

import dev.bellwether.events.trend.TrendChange;

/** What changed in the trends of technologies, as far as it has been heard. */
public interface Revisions {

    /** The newest changes of a technology's trend that are kept, newest first; empty if none is known. */
    List<TrendChange> of(String technology);
}
