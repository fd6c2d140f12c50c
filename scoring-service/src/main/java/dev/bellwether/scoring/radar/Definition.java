package dev.bellwether.scoring.radar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a radar looks like, without what is on it.
 *
 * @param id          lower-case words joined by hyphens
 * @param version     the radar's revision in which the definition was changed last
 * @param title       the title shown
 * @param description what it is for, as Markdown; null if the title says it
 * @param quadrants   2 to 12
 * @param rings       2 to 8, the innermost first
 * @param rule        how rings are proposed; null if nothing is
 * @param changed     the last change of the definition
 */
public record Definition(String id, long version, String title, String description, List<Quadrant> quadrants, List<Ring> rings,
        Rule rule, Change changed) {

    /** Makes the lists unmodifiable. */
    public Definition {
        quadrants = List.copyOf(quadrants);
        rings = List.copyOf(rings);
    }

    /** The same content as another version. */
    Definition at(long newVersion) {
        return new Definition(id, newVersion, title, description, quadrants, rings, rule, changed);
    }

    /** The ring of that id, name or alias, however it is written, or of a common synonym: hold and caution, assess and explore. */
    public Optional<Ring> ring(String label) {
        return Label.find(rings, label, Ring::names);
    }

    /** The quadrant of that id, name or alias, however it is written. */
    public Optional<Quadrant> quadrant(String label) {
        return Label.find(quadrants, label, Quadrant::names);
    }

    /** How far out a ring is, 0 the innermost. */
    public int depth(String ring) {
        return IntStream.range(0, rings.size()).filter(i -> rings.get(i).id().equals(ring)).findFirst().orElseThrow();
    }

    /** How a step from one ring to another is called. */
    public Movement movement(String from, String to) {
        return Movement.of(depth(from), depth(to));
    }
}
