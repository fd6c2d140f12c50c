package dev.bellwether.defaults.web;

import dev.bellwether.defaults.problem.InvalidInput;

/** How long pages are. */
public final class Paging {

    /** The longest page. */
    public static final int MAX = 200;

    private static final int DEFAULT = 50;

    private Paging() {}

    /**
     * The length asked for, 50 if none was.
     *
     * @throws InvalidInput unless 1 to {@value #MAX}
     */
    public static int limit(Integer asked) {
        if (asked != null && (asked < 1 || asked > MAX)) {
            throw new InvalidInput("/limit", "must be 1 to " + MAX);
        }
        return asked == null ? DEFAULT : asked;
    }
}
