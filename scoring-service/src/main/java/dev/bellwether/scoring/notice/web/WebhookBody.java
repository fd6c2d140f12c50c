package dev.bellwether.scoring.notice.web;

import java.util.List;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.notice.web.FilterReader.Asked;
import dev.bellwether.scoring.notice.web.FilterReader.Pointers;
import dev.bellwether.scoring.notice.webhook.Addresses;
import dev.bellwether.scoring.notice.webhook.Webhook;
import dev.bellwether.scoring.notice.webhook.WebhookUrl;

/** A webhook as callers send it. They may send back what they read; its version is the one in {@code If-Match}. */
record WebhookBody(String id, Long version, String url, String description, Boolean enabled, List<String> kinds,
        List<String> technologies, List<String> profiles) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_DESCRIPTION = 500;

    /** With its id, or with this one if it has none. */
    WebhookBody named(String otherwise) {
        return id != null
                ? this
                : new WebhookBody(otherwise, version, url, description, enabled, kinds, technologies, profiles);
    }

    /**
     * @param path    the id in the URL, which that in the body must not contradict; null if there is none
     * @param secrets of the webhook
     */
    Webhook read(String path, List<String> secrets, FilterReader filters, Addresses addresses) {
        var faults = new Faults();
        faults.check(id == null || path == null || id.equals(path), "/id", "is not the id in the path");
        var identity = path != null ? path : id != null ? id : "";
        faults.check(path != null || ID.matcher(identity).matches() && identity.length() <= LONGEST_ID, "/id",
                "must be at most " + LONGEST_ID + " characters of lower-case words joined by hyphens");
        faults.check(description == null || description.length() <= LONGEST_DESCRIPTION, "/description",
                "must be at most " + LONGEST_DESCRIPTION + " characters");
        WebhookUrl.check(url, addresses, faults);
        var filter = filters.read(new Asked(kinds, technologies, profiles), Pointers.BODY, faults);
        faults.throwIfAny();
        return new Webhook(identity, 1, url, description, enabled == null || enabled, filter, secrets);
    }
}
