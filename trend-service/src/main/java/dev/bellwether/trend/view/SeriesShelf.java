package dev.bellwether.trend.view;

import java.util.Collection;
import java.util.List;

import dev.bellwether.events.trend.SeriesSnapshot;

/** The series behind the trends. */
public interface SeriesShelf {

    /** Those of a technology's series for the signals that are there, in the order of signals. */
    List<SeriesSnapshot> find(String technology, Collection<String> signals);
}
