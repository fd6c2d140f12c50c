package dev.bellwether.scoring.radar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Placed;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Rejection;

/** An entry with its whole timeline and the proposals that were rejected, the newest first. */
record EntryView(String id, long version, String name, String technology, String quadrant, String ring, String text,
        List<Link> links, List<String> tags, Map<String, String> annotations, List<Step> timeline,
        List<Refused> rejected, Change changed) {

    /** A placement. */
    record Step(LocalDate date, String ring, Movement movement, String reason, String text, String ranking, Instant at,
            String by) {

        static Step of(Placed placed) {
            var placement = placed.placement();
            return new Step(placement.date(), placement.ring(), placed.movement(), placement.reason(), placement.text(),
                    placement.ranking(), placement.at(), placement.by());
        }
    }

    /** A proposal that was not followed. */
    record Refused(String ring, Double value, String ranking, String reason, Instant at, String by) {

        static Refused of(Rejection rejection) {
            return new Refused(rejection.ring(), rejection.value(), rejection.ranking(), rejection.reason(), rejection.at(),
                    rejection.by());
        }
    }

    static EntryView of(Entry entry, Radar radar) {
        var about = entry.about();
        var timeline = entry.timeline(radar.definition()).reversed().stream().map(Step::of).toList();
        return new EntryView(entry.id(), entry.version(), about.name(), about.technology(), about.quadrant(),
                timeline.getFirst().ring(), about.text(), about.links(), about.tags(), about.annotations(), timeline,
                radar.rejections(entry.id()).reversed().stream().map(Refused::of).toList(), entry.changed());
    }
}
