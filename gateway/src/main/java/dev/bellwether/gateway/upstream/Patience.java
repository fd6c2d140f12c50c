package dev.bellwether.gateway.upstream;

import java.util.Locale;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** How long a service may take until its answer begins; the durations are {@code resilience4j.timelimiter.instances}. */
public enum Patience {

    /** A request for one thing or one page. */
    SINGLE,
    /** An import or an export of any size. */
    BULK,
    /** A part of a composed answer, which is better partial than late. */
    PART;

    /** Of a request that is passed on. */
    static Patience of(ServerHttpRequest request) {
        return BulkRequest.is(request) ? BULK : SINGLE;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
