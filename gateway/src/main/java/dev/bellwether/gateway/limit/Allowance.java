package dev.bellwether.gateway.limit;

import java.time.Duration;

import io.github.bucket4j.BucketConfiguration;

/**
 * How much of something a caller may have: so many at once, and as many again, evenly, in each period.
 *
 * @param requests at least 1
 * @param per      the period, at least a second
 */
record Allowance(long requests, Duration per) {

    Allowance {
        if (requests < 1 || per.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(
                    "An allowance is of at least 1 request in at least 1 s, not " + requests + " in " + per);
        }
    }

    BucketConfiguration bucket() {
        return BucketConfiguration.builder().addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per)).build();
    }

    @Override
    public String toString() {
        return requests + "/" + per.toSeconds();
    }
}
