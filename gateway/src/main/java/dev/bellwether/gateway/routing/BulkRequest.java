package dev.bellwether.gateway.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells imports and exports, which may take minutes, from everything else: by their media types. */
final class BulkRequest {

    private static final Set<String> TYPES = Set.of("application/x-ndjson", "text/csv");

    private BulkRequest() {}

    static boolean is(ServerHttpRequest request) {
        var sent = request.getHeaders().getContentType();
        List<MediaType> wanted = request.getHeaders().getAccept();
        return Stream.concat(Stream.ofNullable(sent), wanted.stream())
                .anyMatch(type -> TYPES.contains(type.getType() + "/" + type.getSubtype()));
    }
}
