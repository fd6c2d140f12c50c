package dev.bellwether.gateway.cache;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What an answer is the answer to.
 *
 * @param uri       path and query as they were sent
 * @param accept    media types that the client takes
 * @param encodings content encodings that it takes
 * @param asker     the client's credentials as they were sent; empty when the answer is everybody's
 */
record AnswerKey(String uri, String accept, String encodings, String asker) {

    static AnswerKey of(ServerHttpRequest request) {
        var headers = request.getHeaders();
        var uri = request.getURI();
        var query = uri.getRawQuery();
        return new AnswerKey(query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query,
                text(headers, HttpHeaders.ACCEPT), text(headers, HttpHeaders.ACCEPT_ENCODING),
                text(headers, HttpHeaders.AUTHORIZATION));
    }

    /** The key of the answer that everybody gets. */
    AnswerKey everybodys() {
        return isEverybodys() ? this : new AnswerKey(uri, accept, encodings, "");
    }

    boolean isEverybodys() {
        return asker.isEmpty();
    }

    /** About what it takes in memory, in bytes. */
    int weight() {
        return uri.length() + accept.length() + encodings.length() + asker.length();
    }

    private static String text(HttpHeaders headers, String name) {
        var values = headers.getOrEmpty(name);
        return values.size() == 1 ? values.getFirst() : String.join(", ", values);
    }
}
