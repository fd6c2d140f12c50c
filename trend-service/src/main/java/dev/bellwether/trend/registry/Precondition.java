package dev.bellwether.trend.registry;

/** What a caller believes of the thing that is to be written. */
@FunctionalInterface
public interface Precondition {

    /** The caller takes it as it is. */
    Precondition NONE = _ -> {};

    /**
     * Refuses by an exception if the belief is wrong.
     *
     * @param current the newest version; null if there is none
     */
    void check(Long current);
}
