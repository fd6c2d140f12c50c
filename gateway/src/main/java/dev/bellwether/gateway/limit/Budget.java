package dev.bellwether.gateway.limit;

import java.util.Locale;

import dev.bellwether.gateway.upstream.Effort;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request is counted as; each caller has one budget of each. */
enum Budget {

    /** What changes nothing and costs little. */
    READS,
    /** What changes something. */
    WRITES,
    /** What is expensive, whether it changes something or not: the table is in {@link Effort}. */
    COMPUTATIONS;

    static Budget of(ServerHttpRequest request) {
        if (Effort.of(request) == Effort.EXPENSIVE) {
            return COMPUTATIONS;
        }
        var method = request.getMethod();
        // A tool's own requests are counted as what they are.
        if (request.getPath().value().equals("/mcp")) {
            return READS;
        }
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS ? READS : WRITES;
    }

    /** The name in settings, in the fields of answers and in metrics. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
