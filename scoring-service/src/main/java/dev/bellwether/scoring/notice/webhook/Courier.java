package dev.bellwether.scoring.notice.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import dev.bellwether.scoring.notice.Considered;
import dev.bellwether.scoring.notice.NoticeSettings;
import dev.bellwether.scoring.notice.store.DeliveryStore;
import dev.bellwether.scoring.notice.store.NoticeStore;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.stereotype.Component;

/**
 * Notes who is to be told of what, and tells them. A notice is noted for those whose webhook there is by then; noted twice it is delivered once,
 * and what was taken by a receiver just before this service died is sent again, with the same id.
 */
@Component
class Courier {

    private static final int MOST_WEBHOOKS = 1000;
    private static final int AT_ONCE = 20;

    private final VersionedStore<Webhook> webhooks;
    private final NoticeStore notices;
    private final DeliveryStore deliveries;
    private final Considered considered;
    private final WebhookCall call;
    private final Duration keep;
    private final Retries retries;
    private final Clock clock;

    Courier(VersionedStore<Webhook> webhooks, NoticeStore notices, DeliveryStore deliveries, Considered considered,
            WebhookCall call, NoticeSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.notices = notices;
        this.deliveries = deliveries;
        this.considered = considered;
        this.call = call;
        this.keep = settings.keep();
        this.retries = new Retries(settings.retryDelays(), () -> ThreadLocalRandom.current().nextDouble());
        this.clock = clock;
    }

    /** Makes what the queries need. */
    void prepare() {
        notices.createIndexes();
        deliveries.createIndexes();
    }

    /** Forgets what is too old. */
    void forget() {
        var before = clock.instant().minus(keep);
        notices.forget(before);
        deliveries.forget(before);
    }

    /** Notes new notices for all who want them. */
    void spread() {
        var unspread = notices.unspread();
        if (unspread.isEmpty()) {
            return;
        }
        var all = webhooks.list(null, MOST_WEBHOOKS);
        var considers = considered.now();
        for (var notice : unspread) {
            all.stream().filter(webhook -> webhook.filter().wants(notice, considers))
                    .forEach(webhook -> deliveries.note(webhook.id(), notice.id(), clock.instant()));
            notices.spread(notice);
        }
    }

    /** Tries what a webhook is due, up to the first failure, so that a receiver that is away is asked once a round. */
    void deliver(Webhook webhook) {
        for (var due : deliveries.due(webhook.id(), clock.instant(), AT_ONCE)) {
            var notice = notices.find(due.notice());
            var attempt = notice.map(found -> call.post(webhook, found.id(), Message.of(found)))
                    .orElseGet(() -> Attempt.hopeless("The notice was too old to be kept"));
            deliveries.tried(retries.after(due, attempt, clock.instant()));
            if (!attempt.taken()) {
                return;
            }
        }
    }
}
