package dev.bellwether.scoring.exchange.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Quadrant;

/** What both files of qiwi's radar have in common: quadrants {@code q1} to {@code q4} with aliases and titles, and the four usual rings. */
final class Qiwi {

    static final List<String> HEADER = List.of("name", "quadrant", "ring", "description", "moved");
    static final Set<Trait> KEEPS = Set.of(Trait.MOVEMENT, Trait.TEXT);

    private static final int MOST_QUADRANTS = 4;
    /** Who is new did not move. */
    private static final Map<Movement, String> MOVED = Map.of(Movement.NEW, "", Movement.IN, "1", Movement.OUT, "-1",
            Movement.NONE, "0");

    private Qiwi() {}

    static Optional<String> refusal(Definition radar) {
        return radar.quadrants().size() > MOST_QUADRANTS
                ? Optional.of("The tool draws at most 4 quadrants; this radar has " + radar.quadrants().size())
                : Levels.refusal(radar);
    }

    static String quadrant(Quadrant quadrant, Definition radar) {
        return "q" + (radar.quadrants().indexOf(quadrant) + 1);
    }

    /** In the order of {@link #HEADER}. */
    static List<String> cells(Blip blip, Definition radar) {
        return List.of(blip.name(), blip.quadrant().id(), Levels.of(blip.ring(), radar),
                Optional.ofNullable(blip.entry().about().text()).orElse(""), MOVED.get(blip.movement()));
    }

    /** @param titles of {@code q1} to {@code q4} and of their aliases, in lower case */
    static Row row(Integer line, String pointer, Map<String, String> fields, String date, Map<String, String> titles) {
        var moved = fields.getOrDefault("moved", "");
        var movement = MOVED.entrySet().stream().filter(each -> each.getValue().equals(moved)).map(Map.Entry::getKey).findFirst();
        var quadrant = fields.get("quadrant");
        var named = quadrant == null ? null : titles.getOrDefault(quadrant.toLowerCase(Locale.ROOT), quadrant);
        var others = new LinkedHashMap<>(fields);
        HEADER.forEach(others::remove);
        var step = new Step(Dates.read(date), fields.get("ring"), movement.orElse(null), null, null);
        return new Row(line, pointer, null, fields.get("name"), named, fields.get("description"), List.of(), List.of(), others,
                List.of(step));
    }

    /** A quadrant by every name that a file may use for it; what is written with a title is looked up by that. */
    static Map<String, String> titles(List<Map.Entry<String, String>> aliases, Map<String, String> titles) {
        var all = new LinkedHashMap<String, String>();
        titles.forEach((number, title) -> all.put(number.toLowerCase(Locale.ROOT), title));
        for (var alias : aliases) {
            var title = all.get(alias.getKey().toLowerCase(Locale.ROOT));
            if (title != null) {
                all.putIfAbsent(alias.getValue().toLowerCase(Locale.ROOT), title);
            }
        }
        return all;
    }
}
