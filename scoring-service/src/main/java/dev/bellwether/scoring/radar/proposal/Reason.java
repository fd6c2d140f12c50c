package dev.bellwether.scoring.radar.proposal;

import java.util.Locale;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Rule;

/** A proposal's reason as a sentence. */
final class Reason {

    private Reason() {}

    static String of(Definition radar, int to, Evidence evidence) {
        if (evidence.barred() != null) {
            return evidence.barred();
        }
        return text("Score %.3f in profile %s (rank %d of %d)%s: %s", evidence.score(), radar.rule().profile(), evidence.rank(),
                evidence.rankOf(), trend(radar.rule(), evidence), bounds(radar, to, evidence));
    }

    private static String trend(Rule rule, Evidence evidence) {
        if (evidence.direction() == null) {
            return ", its trend over %s is not known".formatted(rule.window());
        }
        var growth = evidence.growthPerYear() == null ? "" : text(" by %+.0f %% a year", evidence.growthPerYear() * 100);
        return ", %s%s over %s".formatted(evidence.direction(), growth, rule.window());
    }

    private static String bounds(Definition radar, int to, Evidence evidence) {
        var thresholds = radar.rule().thresholds();
        var ring = radar.rings().get(to).name();
        var value = text("a value of %.3f", evidence.value());
        var least = to == thresholds.size() ? "" : text("from %.3f", thresholds.get(to));
        var most = to == 0 ? "" : text("below %.3f", thresholds.get(to - 1));
        var provisional = evidence.provisional() ? "; too little is known for the innermost ring" : "";
        return "%s, where %s is %s%s.".formatted(value, ring, (least + " " + most).strip(), provisional);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
