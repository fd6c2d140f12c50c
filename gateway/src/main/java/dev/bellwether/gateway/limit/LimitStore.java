package dev.bellwether.gateway.limit;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.micrometer.core.instrument.MeterRegistry;
import org.bson.Document;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import reactor.core.publisher.Mono;

/** Where budgets are kept: in the gateway's own database, behind a circuit breaker, so that one that is away costs a few requests a moment and the others nothing. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LimitStore {

    private static final String BREAKER = "limits";

    @Bean
    MongoClientSettingsBuilderCustomizer limitStoreImpatience(LimitSettings settings) {
        var millis = settings.store().timeout().toMillis();
        return client -> client.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS));
    }

    @Bean
    MongoCollection<Document> buckets(MongoClient client, MongoConnectionDetails connection) {
        return client.getDatabase(connection.getConnectionString().getDatabase()).getCollection("buckets");
    }

    @Bean
    @ConditionalOnBooleanProperty("bellwether.limits.store.shared")
    Sweep sweep(MongoCollection<Document> buckets, Clock clock) {
        return new Sweep(buckets, clock);
    }

    @Bean
    MeterMaker meterMaker(MongoCollection<Document> buckets, LimitSettings settings, CircuitBreakerRegistry breakers,
            MeterRegistry metrics) {
        var store = settings.store();
        if (!store.shared()) {
            return (_, allowance) -> Meter.local(allowance);
        }
        var config = ClientSideConfig.getDefault().withClientClock(TimeMeter.SYSTEM_MILLISECONDS);
        var expiry = ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(store.kept());
        var breaker = breakers.circuitBreaker(BREAKER);
        UnaryOperator<Mono<Object>> guard = operation -> operation.timeout(store.timeout())
                .transformDeferred(CircuitBreakerOperator.of(breaker));
        var manager = new MongoBuckets(buckets, config, expiry, guard);
        return new SharedMeters(manager.asAsync(), store.staleness(), metrics.counter("bellwether.limits.alone"));
    }
}
