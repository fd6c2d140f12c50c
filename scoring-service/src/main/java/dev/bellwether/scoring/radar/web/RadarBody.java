package dev.bellwether.scoring.radar.web;

import java.util.List;
import java.util.function.Predicate;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.radar.Attributes;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Label;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Ring;

/** A radar's definition as callers send it. They may send back what they read; its version is the one in {@code If-Match}. */
record RadarBody(String id, Long version, String title, String description, List<Quadrant> quadrants, List<Ring> rings,
        RuleBody rule, Change changed) {

    private static final int LONGEST_TITLE = 200;

    /**
     * @param path     the id in the URL, which that in the body must not contradict; null if there is none
     * @param profiles whether there is a profile of an id
     * @param change   what this change is
     */
    Definition read(String path, Predicate<String> profiles, Change change) {
        var faults = new Faults();
        faults.check(title != null && !title.isBlank() && title.length() <= LONGEST_TITLE, "/title",
                "must be 1 to " + LONGEST_TITLE + " characters");
        faults.check(id == null || path == null || id.equals(path), "/id", "is not the id in the path");
        var identity = path != null ? path : id != null ? id : title == null ? "" : Label.key(title);
        faults.check(path != null || Label.isKey(identity), "/id",
                "must be at most 80 characters of lower-case words joined by hyphens");
        Attributes.text(description, "/description", faults);
        var sectors = Sectors.quadrants(quadrants, faults);
        var circles = Sectors.rings(rings, faults);
        var proposing = rule == null || circles.isEmpty() ? null : rule.read(circles.size(), profiles, faults);
        faults.throwIfAny();
        return new Definition(identity, 1, title.strip(), description, sectors, circles, proposing, change);
    }
}
