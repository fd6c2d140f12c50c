package dev.bellwether.gateway.limit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.micrometer.core.instrument.Counter;

/**
 * Meters that all gateways share. Up to a hundredth of a budget is taken without asking the store, so that each gateway asks at
 * most once in so many requests and grants at most so many too much; a budget below a hundred is exact. What comes while the
 * store is asked waits for the same answer. A budget that is changed is another budget. When it is away, each gateway counts by itself, beginning with a whole budget.
 */
final class SharedMeters implements MeterMaker {

    private static final int SLACK = 100;

    private final AsyncProxyManager<String> buckets;
    private final Duration staleness;
    private final Counter alone;

    /**
     * @param staleness how long a gateway may go by what it knows
     * @param alone     counts what was decided without the store because it is away
     */
    SharedMeters(AsyncProxyManager<String> buckets, Duration staleness, Counter alone) {
        this.buckets = buckets;
        this.staleness = staleness;
        this.alone = alone;
    }

    @Override
    public Meter make(String key, Allowance allowance) {
        var configuration = CompletableFuture.completedFuture(allowance.bucket());
        var shared = buckets.builder().withOptimization(optimization(allowance)).build(key + " " + allowance,
                () -> configuration);
        var local = Meter.local(allowance);
        return () -> take(shared, local);
    }

    private CompletableFuture<ConsumptionProbe> take(AsyncBucketProxy shared, Meter local) {
        var taken = shared.tryConsumeAndReturnRemaining(1);
        if (taken.isDone() && !taken.isCompletedExceptionally()) {
            return taken;
        }
        return taken.exceptionallyCompose(_ -> {
            alone.increment();
            return local.take();
        });
    }

    private Optimization optimization(Allowance allowance) {
        var unsynchronized = allowance.requests() / SLACK;
        return unsynchronized == 0
                ? Optimizations.batching()
                : Optimizations.delaying(new DelayParameters(unsynchronized, staleness));
    }
}
