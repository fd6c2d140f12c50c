package dev.bellwether.catalog.technology.rule;

import java.net.URI;
import java.net.URISyntaxException;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;

/** A link can be followed: an absolute web address, and nothing that a page could run. */
final class LinkRules {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private LinkRules() {}

    static void check(Technology technology, Faults faults) {
        Texts.atMost(faults, "/links", technology.links().keySet(), MOST);
        technology.links().forEach((name, url) -> {
            var pointer = "/links/" + JsonFaults.escape(name);
            faults.check(Texts.KEY.matcher(name).matches(), pointer, "must be named like 'homepage', in at most 40 characters");
            if (Texts.check(faults, pointer, url, LONGEST)) {
                faults.check(isWebAddress(url), pointer, "must be an absolute http or https URL");
            }
        });
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
