package dev.bellwether.gateway.upstream;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells imports and exports, which may take minutes, from everything else: by their media types, and documents by their path. */
final class BulkRequest {

    private static final Set<String> TYPES = Set.of("application/x-ndjson", "text/csv");
    private static final String DOCUMENTS = "/api/documents";

    private BulkRequest() {}

    static boolean is(ServerHttpRequest request) {
        if (request.getMethod() == HttpMethod.POST && request.getPath().value().equals(DOCUMENTS)) {
            return true;
        }
        var sent = request.getHeaders().getContentType();
        List<MediaType> wanted = request.getHeaders().getAccept();
        return Stream.concat(Stream.ofNullable(sent), wanted.stream())
                .anyMatch(type -> TYPES.contains(type.getType() + "/" + type.getSubtype()));
    }
}
