package dev.bellwether.scoring.radar.web;

import java.time.LocalDate;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Ring;

/** Which entries are asked for: those on the radar on a day, in one quadrant or all (null), in one ring or all (null). */
record BlipFilter(Definition radar, LocalDate day, String quadrant, String ring) {

    /** Takes quadrant and ring by any of their names, and refuses those that the radar does not have. */
    BlipFilter {
        var sector = quadrant == null ? null : radar.quadrant(quadrant).map(Quadrant::id).orElse(null);
        var circle = ring == null ? null : radar.ring(ring).map(Ring::id).orElse(null);
        new Faults().check(quadrant == null || sector != null, "/quadrant", "the radar has no such quadrant")
                .check(ring == null || circle != null, "/ring", "the radar has no such ring").throwIfAny();
        quadrant = sector;
        ring = circle;
    }

    /** None or one. */
    Stream<BlipView> of(Entry entry) {
        return entry.on(day, radar).map(placed -> BlipView.of(entry, placed)).stream()
                .filter(blip -> quadrant == null || blip.quadrant().equals(quadrant))
                .filter(blip -> ring == null || blip.ring().equals(ring));
    }
}
