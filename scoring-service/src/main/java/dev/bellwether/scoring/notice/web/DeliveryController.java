package dev.bellwether.scoring.notice.web;

import java.time.Clock;
import java.util.Arrays;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.scoring.notice.store.DeliveryStore;
import dev.bellwether.scoring.notice.webhook.Delivery.State;
import dev.bellwether.scoring.notice.webhook.Delivery;
import dev.bellwether.scoring.notice.webhook.Webhook;
import dev.bellwether.scoring.store.VersionedStore;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of the notices for a webhook; dead letters are tried again or let go. */
@RestController
@RequestMapping("/api/notices/webhooks/{webhook}/deliveries")
class DeliveryController {

    private final VersionedStore<Webhook> webhooks;
    private final DeliveryStore deliveries;
    private final Clock clock;

    DeliveryController(VersionedStore<Webhook> webhooks, DeliveryStore deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** How many are tried again. */
    record Redriven(long redriven) {}

    /**
     * Lists what became of the notices for a webhook.
     *
     * @param state {@code pending}, {@code delivered}, {@code dead} or {@code discarded}; all if absent
     */
    @GetMapping
    Page<Delivery> list(@PathVariable String webhook, @RequestParam(required = false) String state,
            @RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        var id = webhooks.get(webhook).id();
        return Page.of(deliveries.list(id, state(state), Cursor.decode(cursor), size + 1), size, Delivery::notice);
    }

    /** Tries all dead deliveries of a webhook again. */
    @Operation(operationId = "redriveNoticeWebhookDeliveries")
    @PostMapping("/redrive")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Redriven redriveAll(@PathVariable String webhook) {
        return new Redriven(deliveries.redriveAll(webhooks.get(webhook).id(), clock.instant()));
    }

    /**
     * Tries a dead delivery again.
     *
     * @throws Conflict if it is not dead
     */
    @PostMapping("/{notice}/redrive")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Delivery redrive(@PathVariable String webhook, @PathVariable String notice) {
        return decided(webhook, notice, deliveries.redrive(webhook, notice, clock.instant()));
    }

    /**
     * Lets a dead delivery go.
     *
     * @throws Conflict if it is not dead
     */
    @DeleteMapping("/{notice}")
    Delivery discard(@PathVariable String webhook, @PathVariable String notice) {
        return decided(webhook, notice, deliveries.discard(webhook, notice));
    }

    private Delivery decided(String webhook, String notice, boolean wasDead) {
        var delivery = deliveries.find(webhook, notice).orElseThrow(
                () -> new NotFound("There is no delivery of notice '" + notice + "' to webhook '" + webhook + "'"));
        if (!wasDead) {
            throw new Conflict("The delivery is " + delivery.state().text() + ", and only a dead one can be decided upon");
        }
        return delivery;
    }

    private static State state(String asked) {
        return asked == null
                ? null
                : Arrays.stream(State.values()).filter(each -> each.text().equals(asked)).findFirst()
                        .orElseThrow(() -> new InvalidInput("/state", "must be pending, delivered, dead or discarded"));
    }
}
