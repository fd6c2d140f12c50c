package dev.bellwether.trend.registry.web;

import dev.bellwether.defaults.problem.PreconditionFailed;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.trend.registry.Precondition;

/** The conditional headers of a PUT: to create, {@code If-None-Match: *} or none; to replace, {@code If-Match}. */
public final class PutHeaders {

    private PutHeaders() {}

    /**
     * What the headers ask for; its check refuses with 428 or 412.
     *
     * @param ifMatch     null if absent
     * @param ifNoneMatch null if absent
     */
    public static Precondition precondition(String ifMatch, String ifNoneMatch) {
        return current -> {
            if (current == null) {
                absent(ifMatch);
            } else {
                present(current, ifMatch, ifNoneMatch);
            }
        };
    }

    private static void absent(String ifMatch) {
        if (ifMatch != null) {
            throw new PreconditionFailed("It does not exist, so no version of it matches");
        }
    }

    private static void present(long current, String ifMatch, String ifNoneMatch) {
        if (ifNoneMatch != null && ifNoneMatch.strip().equals("*")) {
            throw new PreconditionFailed("It exists already; its ETag is " + Versions.etag(current));
        }
        var seen = Versions.ifMatch(ifMatch);
        if (seen != Versions.ANY && seen != current) {
            throw Versions.mismatch(current);
        }
    }
}
