package dev.bellwether.gateway.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a body is, by its path and media type; each kind has its own limit. */
enum BodyKind {

    /** One thing. */
    SINGLE,
    /** A document, or a file of another tool. */
    DOCUMENT,
    /** Many things, line by line. */
    BULK;

    private static final Set<String> LINES = Set.of("application/x-ndjson", "text/csv");
    private static final List<PathPattern> FILES = Stream
            .of("/api/documents", "/api/radars/{radar}/imports", "/api/usage/imports/{format}")
            .map(PathPatternParser.defaultInstance::parse).toList();

    static BodyKind of(ServerHttpRequest request) {
        var type = request.getHeaders().getContentType();
        if (type != null && LINES.contains(type.getType() + "/" + type.getSubtype())) {
            return BULK;
        }
        var path = request.getPath().pathWithinApplication();
        return FILES.stream().anyMatch(pattern -> pattern.matches(path)) ? DOCUMENT : SINGLE;
    }
}
