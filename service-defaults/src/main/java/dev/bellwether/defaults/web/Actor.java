package dev.bellwether.defaults.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

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
        return Optional.ofNullable(request.getHeader(HEADER)).map(Actor::utf8).map(String::strip).filter(name -> !name.isEmpty())
                .map(Actor::shortened).orElse("anonymous");
    }

    /** Servlet containers take each byte of a header for a character, whereas callers send UTF-8. */
    private static String utf8(String header) {
        return new String(header.getBytes(ISO_8859_1), UTF_8);
    }

    private static String shortened(String name) {
        return name.codePoints().limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
