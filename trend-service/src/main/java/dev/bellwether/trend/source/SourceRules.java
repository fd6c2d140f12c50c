package dev.bellwether.trend.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;

/** What a source must be like. */
public final class SourceRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int LONGEST = 500;

    private SourceRules() {}

    /** Everything that is wrong with a source at that moment. */
    public static List<Fault> check(Source source, Instant now) {
        var faults = new Faults();
        faults.check(source.id() != null && ID.matcher(source.id()).matches(), "/id",
                "must be up to 63 lower-case letters, digits and hyphens");
        faults.check(source.name() != null && !source.name().isBlank(), "/name", "must not be empty");
        faults.check(source.url() == null || isWeb(source.url()), "/url", "must be an http or https URL");
        text(source.name(), "/name", faults);
        text(source.licence(), "/licence", faults);
        text(source.attribution(), "/attribution", faults);
        health(source.health(), now, faults);
        return faults.found();
    }

    private static void health(Health health, Instant now, Faults faults) {
        faults.check(health.state() != null, "/health/state", "must be ok, degraded or outage");
        faults.check(health.state() == HealthState.OK || health.reason() != null && !health.reason().isBlank(), "/health/reason",
                "must say why the source is not ok");
        faults.check(!health.since().isAfter(now), "/health/since", "must not be in the future");
        text(health.reason(), "/health/reason", faults);
    }

    private static void text(String text, String pointer, Faults faults) {
        faults.check(text == null || text.length() <= LONGEST, pointer, "must not be longer than " + LONGEST + " characters");
    }

    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
