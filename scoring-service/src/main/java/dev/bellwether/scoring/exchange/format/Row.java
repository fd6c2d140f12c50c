package dev.bellwether.scoring.exchange.format;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.radar.Link;

/**
 * One thing that a file puts on a radar, as it is written there.
 *
 * @param line        where it starts; null if the form of the file has no telling lines
 * @param pointer     JSON Pointer to it; empty where there is a line
 * @param id          the file's own identity; null if it has none
 * @param name        the name shown; null if it is missing
 * @param quadrant    as it is written; null if it is missing
 * @param text        what the file says of it, as Markdown or HTML; null if nothing
 * @param annotations what the file holds beyond that, by name
 * @param steps       the earliest first
 * @param fault       why it cannot be read; null if it can
 */
public record Row(Integer line, String pointer, String id, String name, String quadrant, String text, List<Link> links,
        List<String> tags, Map<String, String> annotations, List<Step> steps, String fault) {

    /** One that could be read. */
    Row(Integer line, String pointer, String id, String name, String quadrant, String text, List<Link> links, List<String> tags,
            Map<String, String> annotations, List<Step> steps) {
        this(line, pointer, id, name, quadrant, text, links, tags, annotations, steps, null);
    }

    /** One that could not be read. */
    static Row broken(int line, String fault) {
        return new Row(line, "", null, null, null, null, List.of(), List.of(), Map.of(), List.of(), fault);
    }
}
