package dev.bellwether.trend.view;

import java.util.Collection;

/** A view that is kept up to date by events. Twice, late and out of order change nothing. */
public interface View<V> {

    /** Takes over what is newer than what is known. */
    void put(Collection<V> states);

    /** Forgets what was deleted. */
    void remove(String key);
}
