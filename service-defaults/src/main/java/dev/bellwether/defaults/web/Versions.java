package dev.bellwether.defaults.web;

import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.PreconditionFailed;
import dev.bellwether.defaults.problem.PreconditionRequired;

/** Versions as entity tags: {@code "7"}. */
public final class Versions {

    /** What {@code If-Match: *} asks for. */
    public static final long ANY = -1;

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-\\d{1,18})?\"");

    private Versions() {}

    /** The entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The entity tag of a version that is shown together with something else, which has a version of its own and cannot be edited:
     * {@code "7-12"}. It serves in {@code If-Match} as that of the version alone does.
     */
    public static String etag(long version, long beside) {
        return "\"" + version + "-" + beside + "\"";
    }

    /**
     * The version that a caller saw.
     *
     * @param ifMatch the header; null if absent
     * @throws PreconditionRequired if absent
     * @throws InvalidInput         if it is not one of our tags
     */
    public static long ifMatch(String ifMatch) {
        if (ifMatch == null) {
            throw new PreconditionRequired("Send If-Match with the ETag that you read, so that no unseen change is lost");
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches() && !ifMatch.strip().equals("*")) {
            throw new InvalidInput("/If-Match", "'" + ifMatch + "' is not one entity tag such as \"7\"");
        }
        return tag.matches() ? Long.parseLong(tag.group(1)) : ANY;
    }

    /** The refusal of an edit of an older version. */
    public static PreconditionFailed mismatch(long current) {
        return new PreconditionFailed("It was changed meanwhile; its ETag is now " + etag(current));
    }
}
