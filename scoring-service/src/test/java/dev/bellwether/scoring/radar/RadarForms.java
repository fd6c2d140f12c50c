package dev.bellwether.scoring.radar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Radars for tests: four quadrants, four rings. */
public final class RadarForms {

    public static final Change CHANGE = new Change(Instant.parse("2026-05-01T10:00:00Z"), "ada");

    private RadarForms() {}

    public static Definition definition(String id) {
        return new Definition(id, 1, "Backend", null,
                List.of(quadrant("Languages & Frameworks"), quadrant("Platforms"), quadrant("Tools"), quadrant("Techniques")),
                List.of(ring("Adopt"), ring("Trial"), ring("Assess"), ring("Hold")), null, CHANGE);
    }

    public static Radar radar(String id, Entry... entries) {
        var radar = new Radar(definition(id), 1, Map.of(), List.of());
        for (var entry : entries) {
            radar = radar.with(entry);
        }
        return radar;
    }

    public static Entry entry(String id, Placement... placements) {
        var about = new About(id, null, "platforms", null, null, null, null);
        return new Entry(id, 1, about, Arrays.asList(placements), CHANGE);
    }

    public static Placement placed(String date, String ring) {
        return placed(date, ring, null);
    }

    public static Placement placed(String date, String ring, Movement stated) {
        return new Placement(LocalDate.parse(date), ring, stated, "seen to work", null, null, CHANGE.at(), CHANGE.by());
    }

    private static Quadrant quadrant(String name) {
        return new Quadrant(Label.key(name), name, null, null, null);
    }

    private static Ring ring(String name) {
        return new Ring(Label.key(name), name, null, null, null);
    }
}
