package dev.bellwether.scoring.radar.web;

import java.time.LocalDate;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.radar.Attributes;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Placement;

/** A placement as callers send it. */
record PlacementBody(String ring, String reason, String text) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** Null, with the faults noted, if this is no placement. */
    Placement read(LocalDate date, Definition radar, Change change, LocalDate today, Faults faults) {
        var before = faults.found().size();
        var circle = ring == null ? null : radar.ring(ring).orElse(null);
        faults.check(circle != null, "/ring", "must be one of the radar's rings");
        faults.check(reason != null && !reason.isBlank(), "/reason", "must say why");
        Attributes.text(reason, "/reason", faults);
        Attributes.text(text, "/text", faults);
        faults.check(!date.isAfter(today) && !date.isBefore(EARLIEST), "/date", "must lie between 1990 and today");
        return faults.found().size() > before
                ? null
                : new Placement(date, circle.id(), null, reason.strip(), text, null, change.at(), change.by());
    }
}
