package dev.bellwether.gateway.cache;

import java.time.Duration;

import org.springframework.http.HttpHeaders;

/** What the cache says of itself in an answer: {@code Age} (RFC 9111), {@code Cache-Status} (RFC 9211), and plainly when the answer is stale. */
final class Status {

    /** How old a stale answer is, such as {@code PT1M30S}; only stale answers have it. */
    static final String STALE = "Bellwether-Stale";
    private static final String CACHE_STATUS = "Cache-Status";
    private static final String NAME = "bellwether; ";

    private Status() {}

    static void hit(HttpHeaders headers, Duration age, Duration left) {
        age(headers, age);
        headers.set(CACHE_STATUS, NAME + "hit; ttl=" + left.toSeconds());
    }

    /** Passed on, because nothing was known or only something outdated. */
    static void forwarded(HttpHeaders headers, boolean known) {
        headers.set(CACHE_STATUS, NAME + (known ? "fwd=stale" : "fwd=uri-miss"));
    }

    /** The answer to the same request of another client. */
    static void collapsed(HttpHeaders headers) {
        headers.set(CACHE_STATUS, NAME + "fwd=uri-miss; collapsed");
    }

    /** Given although it is outdated, because the service did not answer as it should but with this status, in effect. */
    static void stale(HttpHeaders headers, Duration age, int status) {
        age(headers, age);
        headers.set(CACHE_STATUS, NAME + "fwd=stale; fwd-status=" + status + "; detail=stale-if-error");
        headers.set(STALE, Duration.ofSeconds(age.toSeconds()).toString());
    }

    private static void age(HttpHeaders headers, Duration age) {
        headers.set(HttpHeaders.AGE, Long.toString(age.toSeconds()));
    }
}
