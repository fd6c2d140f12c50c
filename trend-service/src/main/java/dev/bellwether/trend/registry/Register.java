package dev.bellwether.trend.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where things with an id and a version are kept. */
public interface Register<T> {

    /** The newest version. */
    Optional<T> find(String id);

    /** Those of the ids that are there, in no order. */
    List<T> findAll(Collection<String> ids);

    /**
     * A part of the register in the order of ids.
     *
     * @param equal fields and the values they must have
     * @param after the id before the first; null to begin
     * @param most  how many at most
     */
    List<T> page(Map<String, String> equal, String after, int most);

    /** Adds a thing with what has to be told about it, in one write; false if its id is taken. */
    boolean insert(T first);

    /** Replaces the version before the given one, with what has to be told about it, in one write; false if that is no longer the newest. */
    boolean replace(T next);
}
