package dev.bellwether.trend.source.web;

import java.time.Instant;
import java.util.Objects;

import dev.bellwether.trend.source.Cause;
import dev.bellwether.trend.source.Health;
import dev.bellwether.trend.source.HealthState;
import dev.bellwether.trend.source.Source;

/**
 * A source as callers send it; what is not sent is null.
 *
 * @param version accepted, so that what was read can be sent back, and not looked at
 * @param health  absent keeps what people have stated, so an import of sources does not end an outage
 */
record SourceForm(String id, Long version, String name, String url, String licence, String attribution, HealthForm health) {

    /** @param cause as it was read; of what the numbers say it is never {@code stated}, and then none of it is taken as said by people */
    record HealthForm(HealthState state, Instant since, String reason, Cause cause) {

        /** Whether it only gives back what the source's numbers said. */
        boolean repeats(Health observed) {
            return new Health(state, since, reason, cause).byNumbers()
                    || observed != null && state == observed.state() && observed.since().equals(since)
                            && Objects.equals(reason, observed.reason());
        }
    }

    /** @param observed what the numbers say; null if they say nothing */
    Source after(Source current, Health observed, String sourceId, Instant now) {
        return new Source(sourceId, 0, name, url, licence, attribution,
                health(current == null ? null : current.health(), observed, now));
    }

    private Health health(Health current, Health observed, Instant now) {
        if (health == null || health.repeats(observed)) {
            return current == null ? new Health(HealthState.OK, now, null) : current;
        }
        var lasts = current != null && current.state() == health.state();
        var since = health.since() != null ? health.since() : lasts ? current.since() : now;
        return new Health(health.state(), since, health.reason());
    }
}
