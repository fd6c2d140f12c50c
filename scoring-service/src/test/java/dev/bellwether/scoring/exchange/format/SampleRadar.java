package dev.bellwether.scoring.exchange.format;

import static dev.bellwether.scoring.radar.RadarForms.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.radar.About;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Placement;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.RadarForms;

/** Kafka, which has moved, and C++ with nothing but a place. */
final class SampleRadar {

    static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private SampleRadar() {}

    static Radar radar() {
        var kafka = new About("Apache Kafka", "kafka", "platforms", "A *log*, \"durable\"\n\n```\ncode\n```",
                List.of(new Link("https://github.com/apache/kafka", "Source")), List.of("log"), Map.of("votes.adopt", "7"));
        var plain = new About("C++", null, "languages-and-frameworks", null, null, null, null);
        return RadarForms.radar("sample", entry("kafka", kafka, placed("2025-01-10", "assess"), placed("2026-02-01", "adopt")),
                entry("c-plus-plus", plain, placed("2026-05-01", "hold")), entry("later", plain, placed("2026-05-21", "adopt")));
    }

    private static Entry entry(String id, About about, Placement... placements) {
        return new Entry(id, 1, about, List.of(placements), RadarForms.CHANGE);
    }
}
