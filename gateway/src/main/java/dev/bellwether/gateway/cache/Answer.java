package dev.bellwether.gateway.cache;

import java.time.Duration;
import java.time.Instant;

import org.springframework.http.HttpHeaders;

/**
 * What a service answered with status 200.
 *
 * @param headers those of the service, without the ones of its connection
 * @param at      when it was asked
 * @param stamp   what was known of the service's changes then
 */
record Answer(HttpHeaders headers, byte[] body, Instant at, Stamp stamp) {

    private static final int OVERHEAD_BYTES = 500;
    private static final int HEADER_BYTES = 100;

    Duration age(Instant now) {
        var age = Duration.between(at, now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** About what it takes in memory, in bytes. */
    int weight() {
        return OVERHEAD_BYTES + HEADER_BYTES * headers.size() + body.length;
    }
}
