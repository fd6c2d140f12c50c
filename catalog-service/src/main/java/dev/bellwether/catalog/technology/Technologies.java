package dev.bellwether.catalog.technology;

/** Where technologies are kept. */
public interface Technologies {

    /** What is held under a slug now. */
    Found find(String slug);

    /**
     * Keeps a new version, the change that made it and the event that tells of it, all or nothing.
     *
     * @return false, and nothing is kept, if what is held is no longer what was found
     */
    boolean save(Found before, Entry after, Change change);

    /**
     * Shuts out every write that builds on what was found; the technology itself stays as it is.
     *
     * @return false if what is held is no longer what was found
     */
    boolean fence(Found found);
}
