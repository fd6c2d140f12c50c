package dev.bellwether.scoring.exchange;

import dev.bellwether.scoring.radar.Entry;

/**
 * A row as an entry of the radar.
 *
 * @param entry       as it would be
 * @param old         as it is; null if it is new
 * @param contradicts whether the row states a movement that the placements contradict
 */
record Incoming(Entry entry, Entry old, boolean contradicts) {

    boolean isNew() {
        return old == null;
    }

    boolean changes() {
        return old == null || !old.about().equals(entry.about()) || !old.placements().equals(entry.placements());
    }
}
