package dev.bellwether.gateway.assistant.inner;

import java.net.URI;
import java.util.Collection;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A path of the API, made piece by piece; each piece is encoded, whatever is in it. */
public final class Path {

    private final UriComponentsBuilder uri = UriComponentsBuilder.newInstance();

    private Path() {}

    /** Such as {@code api/trends/postgresql}, of its segments. */
    public static Path of(String... segments) {
        var path = new Path();
        for (var segment : segments) {
            path.uri.path("/" + UriUtils.encode(segment, "UTF-8"));
        }
        return path;
    }

    /** With a parameter; a value that is null is left out, of a list each item is one. */
    public Path with(String name, Object value) {
        switch (value) {
            case null -> {
            }
            case Collection<?> several -> several.forEach(each -> with(name, each));
            default -> uri.queryParam(name, UriUtils.encode(value.toString(), "UTF-8"));
        }
        return this;
    }

    URI uri() {
        return uri.build(true).toUri();
    }
}
