package dev.bellwether.defaults.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Who makes a change, as the caller says: nothing here proves it. */
public final class Actor {

    /** The header that names the actor. */
    public static final String HEADER = "Bellwether-Actor";

    private static final int LONGEST = 100;

    private Actor() {}

    /** The named actor, cut to 100 characters, or {@code anonymous}. */
    public static String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(LONGEST, name.length()))).orElse("anonymous");
    }
}
