package dev.bellwether.scoring.radar;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sector of a radar.
 *
 * @param id          lower-case words joined by hyphens
 * @param name        the name shown
 * @param description what belongs there, as Markdown; null if the name says it
 * @param aliases     other names that imports may use
 * @param kinds       kinds of technologies that belong there, so that new entries can be proposed
 */
public record Quadrant(String id, String name, String description, List<String> aliases, List<String> kinds) {

    /** Makes the lists present and unmodifiable. */
    public Quadrant {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream());
    }
}
