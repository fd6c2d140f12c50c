package dev.bellwether.scoring.notice.web;

import java.util.Set;

import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.webhook.Webhook;

/**
 * A webhook as callers see it.
 *
 * @param secret shown once, when it was made; null at all other times
 */
record WebhookView(String id, long version, String url, String description, boolean enabled, Set<Kind> kinds,
        Set<String> technologies, Set<String> profiles, String secret) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView withSecret(Webhook webhook) {
        return of(webhook, webhook.secrets().getFirst());
    }

    private static WebhookView of(Webhook webhook, String secret) {
        var filter = webhook.filter();
        return new WebhookView(webhook.id(), webhook.version(), webhook.url(), webhook.description(), webhook.enabled(),
                filter.kinds(), filter.technologies(), filter.profiles(), secret);
    }
}
