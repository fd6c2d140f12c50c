package dev.bellwether.gateway.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Removes budgets that are whole again and were not asked for since. MongoDB does so by its index; the embedded database has none of that kind. */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final MongoCollection<Document> buckets;
    private final Clock clock;

    Sweep(MongoCollection<Document> buckets, Clock clock) {
        this.buckets = buckets;
        this.clock = clock;
    }

    /** Once at the start and every ten minutes; a database that is away is swept the next time. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    Mono<Long> sweep() {
        var index = new IndexOptions().expireAfter(0L, TimeUnit.SECONDS);
        return Mono.from(buckets.createIndex(Indexes.ascending(MongoBuckets.EXPIRES_AT), index))
                .then(Mono.from(buckets.deleteMany(Filters.lt(MongoBuckets.EXPIRES_AT, Date.from(clock.instant())))))
                .timeout(LIMIT).map(done -> done.getDeletedCount())
                .doOnError(failure -> LOG.info("Budgets are not swept this time: {}", failure.getMessage())).onErrorReturn(0L);
    }
}
