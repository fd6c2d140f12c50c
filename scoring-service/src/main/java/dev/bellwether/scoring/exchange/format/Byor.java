package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Radar;

/** What both files of Thoughtworks' "build your own radar" have in common. The tool takes the header's names exactly as they are here. */
abstract class Byor implements Format {

    static final List<String> HEADER = List.of("name", "ring", "quadrant", "isNew", "status", "description");

    private static final Set<Trait> KEEPS = Set.of(Trait.MOVEMENT, Trait.TEXT);
    private static final int QUADRANTS = 4;
    private static final int MOST_RINGS = 4;
    private static final Map<Movement, String> STATUS = Map.of(Movement.NEW, "new", Movement.IN, "moved in", Movement.OUT,
            "moved out", Movement.NONE, "no change");

    @Override
    public final Set<Trait> keeps() {
        return KEEPS;
    }

    @Override
    public final boolean loses(Trait trait, Entry entry) {
        var text = entry.about().text();
        return trait == Trait.MARKUP ? text != null && Html.strips(text) : !KEEPS.contains(trait) && trait.in(entry);
    }

    @Override
    public final Optional<String> refusal(Definition radar) {
        return radar.quadrants().size() == QUADRANTS && radar.rings().size() <= MOST_RINGS
                ? Optional.empty()
                : Optional.of("The tool draws exactly 4 quadrants and at most 4 rings; this radar has %d and %d"
                        .formatted(radar.quadrants().size(), radar.rings().size()));
    }

    @Override
    public final String written(String text) {
        return Html.shown(text);
    }

    /** In the order of {@link #HEADER}. */
    static List<List<String>> cells(Radar radar, LocalDate day) {
        return Blip.on(radar, day).stream()
                .map(blip -> List.of(blip.name(), blip.ring().name(), blip.quadrant().name(),
                        blip.movement() == Movement.NEW ? "TRUE" : "FALSE", STATUS.get(blip.movement()),
                        Optional.ofNullable(blip.entry().about().text()).map(Html::shown).orElse("")))
                .toList();
    }

    static Row row(Integer line, String pointer, Map<String, String> fields) {
        var annotations = new LinkedHashMap<>(fields);
        HEADER.forEach(annotations::remove);
        var step = new Step(null, fields.get("ring"), movement(fields), null, null);
        return new Row(line, pointer, null, fields.get("name"), fields.get("quadrant"), fields.get("description"), List.of(),
                List.of(), annotations, List.of(step));
    }

    /** A status that is there decides, as in the tool. */
    private static Movement movement(Map<String, String> fields) {
        var status = fields.getOrDefault("status", "").toLowerCase(Locale.ROOT);
        return STATUS.entrySet().stream().filter(each -> each.getValue().equals(status)).map(Map.Entry::getKey).findFirst()
                .orElse("true".equalsIgnoreCase(fields.get("isNew")) ? Movement.NEW : Movement.NONE);
    }
}
