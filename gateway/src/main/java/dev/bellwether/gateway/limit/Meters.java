package dev.bellwether.gateway.limit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.stereotype.Component;

/** The meters of the callers that were here lately. One that is forgotten loses what it had not told the others yet: a hundredth of the budget. */
@Component
final class Meters {

    private static final int MOST = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private record Key(Caller caller, Budget budget) {}

    private final Cache<Key, Meter> meters = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(REMEMBERED)
            .ticker(Ticker.systemTicker()).build();
    private final LimitSettings settings;
    private final MeterMaker maker;

    Meters(LimitSettings settings, MeterMaker maker) {
        this.settings = settings;
        this.maker = maker;
    }

    Meter of(Caller caller, Budget budget) {
        return meters.get(new Key(caller, budget),
                key -> maker.make(caller.key() + " " + budget.key(), settings.of(caller, budget)));
    }
}
