package dev.bellwether.scoring.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.bellwether.scoring.radar.About;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Label;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Placement;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.RadarForms;

/** Radars with everything that an entry can have, or not. */
final class RandomRadar {

    private static final List<String> TEXTS = List.of("Plain.",
            "# Head\n\nSome *words*, \"quoted\", and a [link](https://example.org).",
            "a, b; c\n===\nd", "```java\nvar x = 1;\n```", "<p>Score <strong>0.81</strong></p>", "1. one\n2. two",
            "Ünïcödé — ✓ & <b>bold</b>");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private final Random random;

    RandomRadar(long seed) {
        this.random = new Random(seed);
    }

    Radar next() {
        var entries = new Entry[8];
        for (var i = 0; i < entries.length; i++) {
            entries[i] = entry(i);
        }
        return RadarForms.radar("random", entries);
    }

    private Entry entry(int number) {
        var name = one("Thing ", "C++ ", "Узел ", "node.js, ", "\"Quoted\" ") + number;
        var id = random.nextBoolean() ? "own-id-" + number : Label.key(name);
        var quadrant = one("languages-and-frameworks", "platforms", "tools", "techniques");
        var about = new About(name, null, quadrant, text(), links(), random.nextBoolean() ? List.of("a", "b c") : List.of(),
                annotations());
        return new Entry(id, 1, about, placements(), RadarForms.CHANGE);
    }

    private List<Placement> placements() {
        var placements = new ArrayList<Placement>();
        var date = FIRST.plusDays(random.nextInt(300));
        for (var i = 0; i <= random.nextInt(4); i++) {
            var stated = i > 0 ? null : random.nextBoolean() ? null : Movement.values()[1 + random.nextInt(3)];
            placements.add(
                    new Placement(date, one("adopt", "trial", "assess", "hold"), stated, one("seen to work", "it, \"failed\""),
                            text(), null, RadarForms.CHANGE.at(), "ada"));
            date = date.plusDays(1 + random.nextInt(200));
        }
        return placements;
    }

    private List<Link> links() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(new Link("https://github.com/a/b", null));
            case 2 -> List.of(new Link("https://example.org/x?y=z", "Site"));
            default -> List.of(new Link("https://example.org", null), new Link("https://example.com", "Two"));
        };
    }

    private Map<String, String> annotations() {
        var annotations = new HashMap<String, String>();
        if (random.nextBoolean()) {
            annotations.put(one("active", "featured"), "false");
        }
        if (random.nextInt(3) == 0) {
            annotations.put("votes.adopt", "7");
        }
        if (random.nextInt(4) == 0) {
            annotations.put("owner", "team a");
        }
        return annotations;
    }

    private String text() {
        return random.nextInt(3) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
