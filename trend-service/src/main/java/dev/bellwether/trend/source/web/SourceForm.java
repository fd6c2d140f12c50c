package dev.bellwether.trend.source.web;

import java.time.Instant;

import dev.bellwether.trend.source.Health;
import dev.bellwether.trend.source.HealthState;
import dev.bellwether.trend.source.Source;

/**
 * A source as callers send it; what is not sent is null.
 *
 * @param version accepted, so that what was read can be sent back, and not looked at
 * @param health  absent keeps the health that is known, so an import of sources does not end an outage
 */
record SourceForm(String id, Long version, String name, String url, String licence, String attribution, HealthForm health) {

    record HealthForm(HealthState state, Instant since, String reason) {}

    Source after(Source current, String sourceId, Instant now) {
        return new Source(sourceId, 0, name, url, licence, attribution, health(current == null ? null : current.health(), now));
    }

    private Health health(Health current, Instant now) {
        if (health == null) {
            return current == null ? new Health(HealthState.OK, now, null) : current;
        }
        var lasts = current != null && current.state() == health.state();
        var since = health.since() != null ? health.since() : lasts ? current.since() : now;
        return new Health(health.state(), since, health.reason());
    }
}
