package dev.bellwether.trend.signal;

import java.util.HashSet;
import java.util.List;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Panel;
import dev.bellwether.events.trend.SignalDefinition;

/** What a signal's frozen panel must be like, and when there must be one. */
final class PanelRules {

    private static final String MEMBERS = "/panel/members";

    private PanelRules() {}

    static List<Fault> check(SignalDefinition signal) {
        var faults = new Faults();
        var panel = signal.panel();
        if (panel != null) {
            check(panel, signal, faults);
        }
        faults.check(signal.exposure() != Exposure.PANEL || panel != null && !panel.members().isEmpty(), MEMBERS,
                "must not be empty when the exposure is the panel");
        // A mean and a standard deviation over fewer than two members do not exist.
        faults.check(signal.levelWeight() == 0 || panel != null && panel.members().size() >= 2, MEMBERS,
                "must name at least two technologies when the signal has a weight in the level");
        faults.check(signal.levelWeight() == 0 || panel != null && panel.period() != null, "/panel/period",
                "must be set when the signal has a weight in the level");
        return faults.found();
    }

    private static void check(Panel panel, SignalDefinition signal, Faults faults) {
        faults.check(panel.version() >= 1, "/panel/version", "must be 1 or more");
        faults.check(panel.period() == null || panel.period().cadence() == signal.trendCadence(), "/panel/period",
                "must be of the trend cadence");
        var seen = new HashSet<String>();
        for (var place = 0; place < panel.members().size(); place++) {
            var member = panel.members().get(place);
            faults.check(!member.isBlank(), MEMBERS + "/" + place, "must not be empty");
            faults.check(seen.add(member), MEMBERS + "/" + place, "'" + member + "' is named twice");
        }
    }
}
