package dev.bellwether.scoring.radar;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much a team leans on what is placed there.
 *
 * @param id          lower-case words joined by hyphens
 * @param name        the name shown
 * @param description what it means, as Markdown; null if the name says it
 * @param color       {@code #rrggbb}; null if that is left to who draws it
 * @param aliases     other names that imports may use
 */
public record Ring(String id, String name, String description, String color, List<String> aliases) {

    /** Makes the list present and unmodifiable. */
    public Ring {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(id, name), aliases.stream());
    }
}
