package dev.bellwether.scoring.store;

/** An aggregate that people edit; each edit is a new version of the whole. */
public interface Versioned<T> {

    /** The identity. */
    String id();

    /** Counts the edits, from 1. */
    long version();

    /** The same content as another version. */
    T at(long newVersion);
}
