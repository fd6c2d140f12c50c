package dev.bellwether.scoring.notice.webhook;

import java.util.List;

import dev.bellwether.scoring.notice.NoticeFilter;
import dev.bellwether.scoring.store.Versioned;

/**
 * Where somebody wants to be told.
 *
 * @param id          lower-case kebab
 * @param version     counts the changes, from 1
 * @param url         that notices are posted to
 * @param description for people; null if there is none
 * @param enabled     whether anything is sent; what is due waits
 * @param filter      what is sent
 * @param secrets     that sign it, the newest first; the one before stays valid until the next is made
 */
public record Webhook(String id, long version, String url, String description, boolean enabled, NoticeFilter filter,
        List<String> secrets) implements Versioned<Webhook> {

    /** Makes the list unmodifiable. */
    public Webhook {
        secrets = List.copyOf(secrets);
    }

    @Override
    public Webhook at(long newVersion) {
        return new Webhook(id, newVersion, url, description, enabled, filter, secrets);
    }

    /** The same with a new secret beside the newest of its own. */
    public Webhook withSecret(String secret) {
        return new Webhook(id, version, url, description, enabled, filter, List.of(secret, secrets.getFirst()));
    }
}
