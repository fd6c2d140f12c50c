package dev.bellwether.scoring.notice.web;

import java.net.URI;
import java.util.List;

import dev.bellwether.defaults.idempotency.IdempotencyKey;
import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.notice.store.DeliveryStore;
import dev.bellwether.scoring.notice.webhook.Addresses;
import dev.bellwether.scoring.notice.webhook.Secrets;
import dev.bellwether.scoring.notice.webhook.Webhook;
import dev.bellwether.scoring.store.VersionedStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks: make, read, replace, give another secret, delete. */
@RestController
@RequestMapping("/api/notices/webhooks")
class WebhookController {

    private final VersionedStore<Webhook> webhooks;
    private final DeliveryStore deliveries;
    private final FilterReader filters;
    private final Addresses addresses;

    WebhookController(VersionedStore<Webhook> webhooks, DeliveryStore deliveries, FilterReader filters, Addresses addresses) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.filters = filters;
        this.addresses = addresses;
    }

    /** Lists webhooks. */
    @GetMapping
    Page<WebhookView> list(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        return Page.of(webhooks.list(Cursor.decode(cursor), size + 1), size, Webhook::id).map(WebhookView::of);
    }

    /**
     * Makes a webhook. The answer alone tells its secret, by which it verifies signatures (Standard Webhooks).
     *
     * @throws dev.bellwether.defaults.problem.Conflict if there is one with this id
     */
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<WebhookView> create(@RequestBody WebhookBody body, HttpServletRequest request) {
        var named = body.named(IdempotencyKey.identity(request));
        var created = webhooks.create(named.read(null, List.of(Secrets.make()), filters, addresses), Actor.of(request));
        return ResponseEntity.created(URI.create("/api/notices/webhooks/" + created.id()))
                .eTag(Versions.etag(created.version())).body(WebhookView.withSecret(created));
    }

    /** Reads a webhook. */
    @GetMapping("/{id}")
    ResponseEntity<WebhookView> get(@PathVariable String id) {
        var found = webhooks.get(id);
        return ResponseEntity.ok().eTag(Versions.etag(found.version())).body(WebhookView.of(found));
    }

    /** Replaces a webhook. Its secret stays. */
    @PutMapping("/{id}")
    ResponseEntity<WebhookView> replace(@PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody WebhookBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        var next = body.read(id, webhooks.get(id).secrets(), filters, addresses);
        var replaced = webhooks.replace(next, expected, Actor.of(request));
        return ResponseEntity.ok().eTag(Versions.etag(replaced.version())).body(WebhookView.of(replaced));
    }

    /** Gives a webhook a new secret. The one before signs too until the next is made. */
    @Operation(operationId = "renewNoticeWebhookSecret")
    @PostMapping("/{id}/secret")
    ResponseEntity<WebhookView> secret(@PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        var replaced = webhooks.replace(webhooks.get(id).withSecret(Secrets.make()), expected, Actor.of(request));
        return ResponseEntity.ok().eTag(Versions.etag(replaced.version())).body(WebhookView.withSecret(replaced));
    }

    /** Deletes a webhook and what waits for it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            HttpServletRequest request) {
        webhooks.delete(id, Versions.ifMatch(ifMatch), Actor.of(request));
        deliveries.forget(id);
    }
}
