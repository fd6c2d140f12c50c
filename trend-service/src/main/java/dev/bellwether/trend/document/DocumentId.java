package dev.bellwether.trend.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of documents: made of the URL, so that new content under it has the same one; without a URL, of the content. */
final class DocumentId {

    private static final int LENGTH = 32;

    private DocumentId() {}

    /** @param url null if there is none */
    static String of(String url, String hash) {
        var name = url == null ? "content " + hash : "url " + canonical(URI.create(url));
        return HexFormat.of().formatHex(Content.sha256().digest(name.getBytes(UTF_8))).substring(0, LENGTH);
    }

    /** Scheme and host in lower case, a path at least of a slash, and no fragment: it names a place in the same document. */
    private static String canonical(URI url) {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme().toLowerCase(Locale.ROOT) + "://" + url.getHost().toLowerCase(Locale.ROOT) + port + path + query;
    }
}
