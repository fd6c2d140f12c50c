package dev.bellwether.trend.view;

import java.util.List;

import dev.bellwether.events.trend.HotSnapshot;

/** What is hot in each signal of daily counts, as far as it has been heard. */
public interface HotShelf {

    /** All signals, in the order of ids. */
    List<HotSnapshot> all();
}
