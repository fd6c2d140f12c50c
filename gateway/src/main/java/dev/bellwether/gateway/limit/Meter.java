package dev.bellwether.gateway.limit;

import java.util.concurrent.CompletableFuture;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** One caller's budget of one kind. */
@FunctionalInterface
interface Meter {

    /** Takes one request from it, if one is left; mostly done at once, and never failed. */
    CompletableFuture<ConsumptionProbe> take();

    /** One that this gateway alone counts. */
    static Meter local(Allowance allowance) {
        var configuration = allowance.bucket();
        var builder = Bucket.builder();
        for (var bandwidth : configuration.getBandwidths()) {
            builder.addLimit(bandwidth);
        }
        var bucket = builder.build();
        return () -> CompletableFuture.completedFuture(bucket.tryConsumeAndReturnRemaining(1));
    }
}
