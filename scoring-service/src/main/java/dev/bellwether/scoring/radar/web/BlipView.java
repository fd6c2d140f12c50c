package dev.bellwether.scoring.radar.web;

import java.time.LocalDate;

import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Placed;

/**
 * Where an entry stood on a day.
 *
 * @param since    the day from which on it stood there
 * @param movement how it came there then
 */
record BlipView(String id, long version, String name, String technology, String quadrant, String ring, LocalDate since,
        Movement movement) {

    static BlipView of(Entry entry, Placed placed) {
        var about = entry.about();
        return new BlipView(entry.id(), entry.version(), about.name(), about.technology(), about.quadrant(),
                placed.placement().ring(), placed.placement().date(), placed.movement());
    }
}
