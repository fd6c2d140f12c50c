package dev.bellwether.scoring.usage;

/**
 * Which uses are wanted; null for all.
 *
 * @param system     id
 * @param technology slug
 * @param known      whether the catalog knows it
 */
public record UseFilter(String system, String technology, Boolean known) {

    boolean wants(Found found) {
        return (technology == null || technology.equals(found.match().technology()))
                && (known == null || known == found.match().known());
    }
}
