package dev.bellwether.scoring.usage;

import java.util.List;

/**
 * What a file says of one system.
 *
 * @param name   what the file calls the system; null if it does not say
 * @param owner  who is responsible for it; null if the file does not say
 * @param partOf the larger system that it belongs to; null if the file does not say
 * @param uses   in the order of the file
 */
public record Stated(String name, String owner, String partOf, List<Use> uses) {

    /** Makes the list unmodifiable. */
    public Stated {
        uses = List.copyOf(uses);
    }
}
