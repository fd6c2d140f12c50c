package dev.bellwether.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SharedMetersTest {

    private static final Duration LONG = Duration.ofDays(365);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Mongo mongo = new Mongo();
    private final Counter alone = new SimpleMeterRegistry().counter("alone");
    private final AtomicInteger operations = new AtomicInteger();

    @AfterEach
    void end() {
        mongo.close();
    }

    @Test
    void twoGatewaysGrantOneSmallBudgetExactly() {
        var allowance = new Allowance(50, LONG);
        var one = gateway(TIMEOUT).make("a", allowance);
        var other = gateway(TIMEOUT).make("a", allowance);

        var granted = IntStream.range(0, 200).filter(i -> grants(i % 2 == 0 ? one : other)).count();

        assertThat(granted).isEqualTo(50);
        assertThat(alone.count()).isZero();
    }

    @Test
    void twoGatewaysGrantOneSmallBudgetExactlyUnderContention() {
        var allowance = new Allowance(90, LONG);
        var meters = new Meter[]{gateway(TIMEOUT).make("a", allowance), gateway(TIMEOUT).make("a", allowance)};
        var granted = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 400; i++) {
                var meter = meters[i % 2];
                threads.execute(() -> {
                    if (grants(meter)) {
                        granted.incrementAndGet();
                    }
                });
            }
        }
        assertThat(granted).hasValue(90);
    }

    @Test
    void ofALargeBudgetEachGatewayMayGrantAHundredthTooMuchAndSeldomAsks() {
        var allowance = new Allowance(10_000, LONG);
        var one = gateway(TIMEOUT).make("a", allowance);
        var other = gateway(TIMEOUT).make("a", allowance);

        var granted = IntStream.range(0, 12_000).filter(i -> grants(i % 2 == 0 ? one : other)).count();

        assertThat(granted).isBetween(10_000L, 10_200L);
        assertThat(operations.get()).as("a read and a write in a hundred requests, not in each").isLessThan(1_200);
    }

    @Test
    void callersHaveBudgetsOfTheirOwn() {
        var allowance = new Allowance(1, LONG);
        var gateway = gateway(TIMEOUT);

        assertThat(grants(gateway.make("a", allowance))).isTrue();
        assertThat(grants(gateway.make("a", allowance))).isFalse();
        assertThat(grants(gateway.make("b", allowance))).isTrue();
    }

    @Test
    void aBudgetThatIsChangedBeginsAnew() {
        assertThat(grants(gateway(TIMEOUT).make("a", new Allowance(1, LONG)))).isTrue();

        var changed = gateway(TIMEOUT).make("a", new Allowance(2, LONG));
        assertThat(grants(changed)).isTrue();
        assertThat(grants(changed)).isTrue();
        assertThat(grants(changed)).isFalse();
    }

    @Test
    void whenTheStoreIsAwayEachGatewayCountsByItself() {
        var allowance = new Allowance(3, LONG);
        var one = gateway(Duration.ofMillis(200)).make("a", allowance);
        mongo.goesAway();

        assertThat(IntStream.range(0, 5).filter(_ -> grants(one)).count()).isEqualTo(3);
        assertThat(alone.count()).isEqualTo(5);
    }

    @Test
    void budgetsThatAreWholeAgainAreSweptAndOthersStay() {
        var gateway = gateway(TIMEOUT);
        grants(gateway.make("whole soon", new Allowance(10, Duration.ofSeconds(10))));
        grants(gateway.make("spent for long", new Allowance(1, LONG)));
        var inAnHour = Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC);

        assertThat(new Sweep(mongo.buckets(), Clock.systemUTC()).sweep().block(TIMEOUT)).isZero();
        assertThat(new Sweep(mongo.buckets(), inAnHour).sweep().block(TIMEOUT)).isEqualTo(1);
        assertThat(Mono.from(mongo.buckets().find().first()).map(bucket -> bucket.getString("_id")).block(TIMEOUT))
                .startsWith("spent for long");
    }

    @Test
    void aStoreThatIsAwayIsSweptTheNextTime() {
        mongo.goesAway();

        assertThat(new Sweep(mongo.buckets(), Clock.systemUTC()).sweep().block(Duration.ofSeconds(30))).isZero();
    }

    private SharedMeters gateway(Duration timeout) {
        var config = ClientSideConfig.getDefault().withClientClock(TimeMeter.SYSTEM_MILLISECONDS);
        var buckets = new MongoBuckets(mongo.buckets(), config,
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)),
                operation -> operation.doOnSubscribe(_ -> operations.incrementAndGet()).timeout(timeout));
        return new SharedMeters(buckets.asAsync(), Duration.ofMinutes(1), alone);
    }

    private static boolean grants(Meter meter) {
        return meter.take().join().isConsumed();
    }
}
