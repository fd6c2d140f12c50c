package dev.bellwether.trend.document.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

import org.springframework.http.MediaType;

/** In which charset a body is written: as its type says, for HTML else as its head says, else UTF-8. */
final class Charsets {

    private static final int HEAD = 1024;
    private static final Pattern META = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-zA-Z0-9_.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /** @throws IllegalArgumentException if there is no such charset */
    static Charset of(MediaType type, BufferedInputStream body) throws IOException {
        if (type.getCharset() != null) {
            return type.getCharset();
        }
        if (!type.getSubtype().equals("html")) {
            return UTF_8;
        }
        body.mark(HEAD);
        var meta = META.matcher(new String(body.readNBytes(HEAD), ISO_8859_1));
        body.reset();
        return meta.find() ? Charset.forName(meta.group(1)) : UTF_8;
    }
}
