package dev.bellwether.scoring.radar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Placed;

/** An entry with its whole timeline, the newest placement first. */
record EntryView(String id, long version, String name, String technology, String quadrant, String ring, String text,
        List<Link> links, List<String> tags, Map<String, String> annotations, List<Step> timeline, Change changed) {

    record Step(LocalDate date, String ring, Movement movement, String reason, String text, String ranking, Instant at,
            String by) {

        static Step of(Placed placed) {
            var placement = placed.placement();
            return new Step(placement.date(), placement.ring(), placed.movement(), placement.reason(), placement.text(),
                    placement.ranking(), placement.at(), placement.by());
        }
    }

    static EntryView of(Entry entry, Definition radar) {
        var about = entry.about();
        var timeline = entry.timeline(radar).reversed().stream().map(Step::of).toList();
        return new EntryView(entry.id(), entry.version(), about.name(), about.technology(), about.quadrant(),
                timeline.getFirst().ring(), about.text(), about.links(), about.tags(), about.annotations(), timeline,
                entry.changed());
    }
}
