package dev.bellwether.scoring.radar;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an entry is, apart from where it stands.
 *
 * @param name        the name shown
 * @param technology  slug in the catalog; null for what the catalog does not know
 * @param quadrant    id of the quadrant
 * @param text        what the radar says of it, as Markdown; null if nothing
 * @param links       where to read more
 * @param tags        free words
 * @param annotations what other tools hold beyond that, by name
 */
public record About(String name, String technology, String quadrant, String text, List<Link> links, List<String> tags,
        Map<String, String> annotations) {

    /** Makes the collections present and unmodifiable, the annotations sorted. */
    public About {
        links = links == null ? List.of() : List.copyOf(links);
        tags = tags == null ? List.of() : List.copyOf(tags);
        annotations = annotations == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(annotations));
    }
}
