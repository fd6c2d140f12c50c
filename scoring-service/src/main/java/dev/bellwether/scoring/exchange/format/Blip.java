package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Placed;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Ring;

/** An entry as it stood on a day, with the names that the radar gives to ring and quadrant. */
record Blip(Entry entry, Placed placed, Ring ring, Quadrant quadrant) {

    /** All that were on a radar on that day: from the innermost ring outwards, then by name. */
    static List<Blip> on(Radar radar, LocalDate day) {
        var definition = radar.definition();
        return radar.entries().values().stream()
                .flatMap(entry -> entry.on(day, definition).map(placed -> of(entry, placed, definition)).stream())
                .sorted(Comparator.comparing((Blip blip) -> definition.depth(blip.ring().id())).thenComparing(Blip::name))
                .toList();
    }

    private static Blip of(Entry entry, Placed placed, Definition radar) {
        return new Blip(entry, placed, radar.ring(placed.placement().ring()).orElseThrow(),
                radar.quadrant(entry.about().quadrant()).orElseThrow());
    }

    String name() {
        return entry.about().name();
    }

    Movement movement() {
        return placed.movement();
    }
}
