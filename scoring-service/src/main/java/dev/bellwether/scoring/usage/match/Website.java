package dev.bellwether.scoring.usage.match;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A page, however it is written: without scheme, {@code www.} and a slash at the end. A host's front page stands for the whole host, but a page
 * behind it, such as a repository, only for itself.
 */
record Website(String host, String path) {

    static Optional<Website> parse(String link) {
        if (link == null) {
            return Optional.empty();
        }
        try {
            var url = new URI(link.strip());
            return Optional.ofNullable(url.getHost()).map(host -> host.toLowerCase(Locale.ROOT)).map(
                    host -> new Website(host.startsWith("www.") ? host.substring(4) : host, path(url.getPath())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The front page of its host. */
    Website front() {
        return new Website(host, "");
    }

    private static String path(String path) {
        return path == null ? "" : path.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
    }
}
