package dev.bellwether.defaults.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

import dev.bellwether.defaults.problem.InvalidInput;

/** Positions in collections, opaque to callers. */
public final class Cursor {

    private Cursor() {}

    /** The cursor of a position. */
    public static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    /**
     * The position of a cursor; null for null.
     *
     * @throws InvalidInput if it is no cursor of ours
     */
    public static String decode(String cursor) {
        try {
            return cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("/cursor", "'" + cursor + "' is not a cursor that was given out");
        }
    }
}
