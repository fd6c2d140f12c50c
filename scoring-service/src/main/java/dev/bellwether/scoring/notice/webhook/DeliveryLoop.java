package dev.bellwether.scoring.notice.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.bellwether.defaults.kafka.CompactedView;
import dev.bellwether.defaults.lease.Lease;
import dev.bellwether.defaults.rounds.Rounds;
import dev.bellwether.scoring.notice.source.SupportScan;
import dev.bellwether.scoring.store.VersionedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for ends of support and delivers notices, on one instance at a time; should two, a message is sent twice with the same id. Each webhook is
 * served on a thread of its own, so that a slow receiver holds up no other.
 */
final class DeliveryLoop extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int MOST_WEBHOOKS = 1000;

    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final VersionedStore<Webhook> webhooks;
    private final Courier courier;
    private final SupportScan scan;
    private final Duration scanEvery;
    private final List<CompactedView<?>> views;
    private final Lease lease;
    private final Clock clock;
    private Instant scanned = Instant.EPOCH;

    DeliveryLoop(VersionedStore<Webhook> webhooks, Courier courier, SupportScan scan, Duration scanEvery,
            List<CompactedView<?>> views, Lease lease, Clock clock) {
        super("notices", TICK);
        this.webhooks = webhooks;
        this.courier = courier;
        this.scan = scan;
        this.scanEvery = scanEvery;
        this.views = views;
        this.lease = lease;
        this.clock = clock;
    }

    @Override
    protected void round() {
        if (views.stream().allMatch(CompactedView::caughtUp) && lease.hold()) {
            scan();
            courier.spread();
            webhooks.list(null, MOST_WEBHOOKS).stream().filter(Webhook::enabled).filter(each -> busy.add(each.id()))
                    .forEach(each -> Thread.ofVirtual().name("webhook-" + each.id()).start(() -> deliver(each)));
        }
    }

    @Override
    protected void ended() {
        lease.release();
    }

    private void scan() {
        var now = clock.instant();
        if (scanned.equals(Instant.EPOCH)) {
            courier.prepare();
        }
        if (!now.isBefore(scanned.plus(scanEvery))) {
            courier.forget();
            scan.run();
            scanned = now;
        }
    }

    private void deliver(Webhook webhook) {
        try {
            courier.deliver(webhook);
        } catch (RuntimeException e) {
            LOG.warn("Webhook {} will be tried again", webhook.id(), e);
        } finally {
            busy.remove(webhook.id());
        }
    }
}
