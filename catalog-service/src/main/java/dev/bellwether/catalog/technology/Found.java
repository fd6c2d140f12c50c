package dev.bellwether.catalog.technology;

import java.util.Optional;

/**
 * What a store holds under a slug at one moment: the state that a write builds on.
 *
 * @param slug   the slug
 * @param entry  the newest version; null if there is none
 * @param change how that came to be; null if there is none
 * @param fence  counts those who shut out writes that began before; null if the store holds nothing at all under the slug
 */
public record Found(String slug, Entry entry, Change change, Long fence) {

    /** The newest version. */
    public Optional<Entry> current() {
        return Optional.ofNullable(entry);
    }

    /** The newest version's number; 0 if there is none. */
    public long version() {
        return entry == null ? 0 : entry.version();
    }

    /** Whether the technology has a name with that key. */
    public boolean holds(String key) {
        return entry != null && entry.technology().keys().containsKey(key);
    }
}
