package dev.bellwether.catalog.technology.rule;

import java.time.LocalDate;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.catalog.Release;

/**
 * Support does not end before it begins. The newest version may be older than the cycle's official day: many projects tag before they
 * announce.
 */
final class ReleaseRules {

    private static final int MOST = 500;
    private static final int LONGEST = 60;

    private ReleaseRules() {}

    static void check(Technology technology, Faults faults) {
        var releases = technology.releases();
        Texts.atMost(faults, "/releases", releases, MOST);
        for (var i = 0; i < releases.size(); i++) {
            check(releases.get(i), "/releases/" + i, faults);
        }
        Texts.distinct(faults, "/releases", releases, Release::cycle, "/cycle");
    }

    private static void check(Release release, String at, Faults faults) {
        Texts.check(faults, at + "/cycle", release.cycle(), LONGEST);
        Texts.optional(faults, at + "/latestVersion", release.latestVersion(), LONGEST);
        var start = release.releasedAt();
        order(faults, start, "releasedAt", release.ltsSince(), at + "/ltsSince");
        order(faults, start, "releasedAt", release.activeSupportEnd(), at + "/activeSupportEnd");
        order(faults, start, "releasedAt", release.endOfLife(), at + "/endOfLife");
        order(faults, start, "releasedAt", release.extendedSupportEnd(), at + "/extendedSupportEnd");
        order(faults, release.activeSupportEnd(), "activeSupportEnd", release.endOfLife(), at + "/endOfLife");
        order(faults, release.endOfLife(), "endOfLife", release.extendedSupportEnd(), at + "/extendedSupportEnd");
    }

    private static void order(Faults faults, LocalDate earlier, String name, LocalDate later, String pointer) {
        faults.check(earlier == null || later == null || !later.isBefore(earlier), pointer,
                "must not be before " + name + ", " + earlier);
    }
}
