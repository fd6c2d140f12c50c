package dev.bellwether.scoring.usage.match;

/**
 * Which technology of the catalog something is.
 *
 * @param technology slug; null if it is none that is known
 * @param by         how it was recognised: {@code package}, {@code name} or {@code website}; null with the slug
 * @param similar    slug of a technology of the same name that it is probably not, such as the database that a package is a client of; null if
 *                   there is none
 */
public record Match(String technology, String by, String similar) {

    static final Match NONE = new Match(null, null, null);

    static Match of(String technology, String by) {
        return new Match(technology, by, null);
    }

    /** Whether it is a technology of the catalog. */
    public boolean known() {
        return technology != null;
    }
}
