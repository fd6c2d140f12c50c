package dev.bellwether.gateway.limit;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Mono;

/**
 * Bucket4j's buckets in a collection, one document each: {@code _id} the key, {@code state}, {@code version} by which a write
 * finds out that another was first, and {@code expiresAt}. Only asynchronous, as who asks is an event loop.
 */
final class MongoBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {

    static final String EXPIRES_AT = "expiresAt";
    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String VERSION = "version";

    private final MongoCollection<Document> buckets;
    private final ExpirationAfterWriteStrategy expiry;
    private final UnaryOperator<Mono<Object>> guard;

    /** @param guard is put around each operation */
    MongoBuckets(MongoCollection<Document> buckets, ClientSideConfig config, ExpirationAfterWriteStrategy expiry,
            UnaryOperator<Mono<Object>> guard) {
        super(config.withExpirationAfterWriteStrategy(expiry));
        this.buckets = buckets;
        this.expiry = expiry;
        this.guard = guard;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        return new Swap(key);
    }

    private final class Swap implements AsyncCompareAndSwapOperation {

        private final String key;
        private volatile long version;

        Swap(String key) {
            this.key = key;
        }

        @Override
        public CompletableFuture<Optional<byte[]>> getStateData(Optional<Long> timeoutNanos) {
            return guarded(Mono.from(buckets.find(Filters.eq(ID, key)).first()).map(found -> {
                version = found.getLong(VERSION);
                return Optional.of(found.get(STATE, Binary.class).getData());
            }).defaultIfEmpty(Optional.empty()));
        }

        @Override
        public CompletableFuture<Boolean> compareAndSwap(byte[] originalData, byte[] newData, RemoteBucketState newState,
                Optional<Long> timeoutNanos) {
            var next = originalData == null ? 1 : version + 1;
            var bucket = new Document(ID, key).append(STATE, new Binary(newData)).append(VERSION, next).append(EXPIRES_AT,
                    Date.from(expiresAt(newState)));
            return guarded(originalData == null ? insert(bucket) : replace(bucket));
        }

        private Mono<Boolean> insert(Document bucket) {
            return Mono.from(buckets.insertOne(bucket)).map(_ -> true).onErrorResume(MongoWriteException.class,
                    failed -> failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                            ? Mono.just(false)
                            : Mono.error(failed));
        }

        private Mono<Boolean> replace(Document bucket) {
            var unchanged = Filters.and(Filters.eq(ID, key), Filters.eq(VERSION, version));
            return Mono.from(buckets.replaceOne(unchanged, bucket)).map(result -> result.getMatchedCount() == 1);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> CompletableFuture<T> guarded(Mono<T> operation) {
        return (CompletableFuture<T>) guard.apply((Mono<Object>) operation).toFuture();
    }

    private Instant expiresAt(RemoteBucketState state) {
        var now = currentTimeNanos();
        return Instant.ofEpochMilli(TimeUnit.NANOSECONDS.toMillis(now) + expiry.calculateTimeToLiveMillis(state, now));
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        return Mono.from(buckets.deleteOne(Filters.eq(ID, key))).then().toFuture();
    }

    @Override
    public void removeProxy(String key) {
        removeAsync(key).join();
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException("buckets are only asked for asynchronously");
    }

    @Override
    public boolean isAsyncModeSupported() {
        return true;
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return true;
    }
}
