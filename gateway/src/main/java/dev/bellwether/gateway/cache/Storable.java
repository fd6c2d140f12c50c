package dev.bellwether.gateway.cache;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Which requests can be answered from the cache, and which answers it may keep (RFC 9111, section 3). */
final class Storable {

    private static final List<String> STREAMED = List.of("text/event-stream", "application/x-ndjson", "text/csv");
    private static final List<String> CONDITIONS = List.of(HttpHeaders.RANGE, HttpHeaders.IF_RANGE, HttpHeaders.IF_MATCH,
            HttpHeaders.IF_UNMODIFIED_SINCE);
    private static final Set<String> IN_THE_KEY = Set.of("accept", "accept-encoding");

    private Storable() {}

    /** A GET or HEAD of what is no stream and no bulk export, of a client that does not ask to be spared caches. */
    static boolean asks(ServerHttpRequest request) {
        var headers = request.getHeaders();
        return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                && !isComposedOrLive(request.getPath().value()) && CONDITIONS.stream().noneMatch(headers::containsHeader)
                && !says(headers, "no-store", "no-cache", "max-age=0") && isNotStreamed(headers.getOrEmpty(HttpHeaders.ACCEPT));
    }

    /** A whole answer that is nobody's own and depends on nothing that is not in the key. */
    static boolean answers(HttpStatusCode status, HttpHeaders headers) {
        return status == HttpStatus.OK && !says(headers, "no-store", "no-cache", "private")
                && !headers.containsHeader(HttpHeaders.SET_COOKIE)
                && words(headers, HttpHeaders.VARY).allMatch(IN_THE_KEY::contains)
                && isNotStreamed(headers.getOrEmpty(HttpHeaders.CONTENT_TYPE));
    }

    /** Whether the service says that it is for everybody, also when it was asked for with credentials (section 3.5). */
    static boolean isPublic(HttpHeaders headers) {
        return says(headers, "public");
    }

    private static boolean isComposedOrLive(String path) {
        return path.endsWith("/overview") || path.endsWith("/stream");
    }

    private static boolean says(HttpHeaders headers, String... directives) {
        return headers.containsHeader(HttpHeaders.CACHE_CONTROL) && words(headers, HttpHeaders.CACHE_CONTROL)
                .anyMatch(word -> Stream.of(directives)
                        .anyMatch(directive -> word.equals(directive) || word.startsWith(directive + "=")));
    }

    private static Stream<String> words(HttpHeaders headers, String name) {
        return headers.getOrEmpty(name).stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static boolean isNotStreamed(List<String> types) {
        return types.stream().noneMatch(line -> STREAMED.stream().anyMatch(line::contains));
    }
}
