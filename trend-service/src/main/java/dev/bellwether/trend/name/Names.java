package dev.bellwether.trend.name;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.trend.name.Resolution.Ambiguous;
import dev.bellwether.trend.name.Resolution.Known;
import dev.bellwether.trend.name.Resolution.Unknown;

/** Slugs, names and aliases of all technologies, in memory. Written by one thread, read by many. */
public final class Names {

    private static final Resolution UNKNOWN = new Unknown();

    private final Map<String, Entry> technologies = new ConcurrentHashMap<>();
    private final Map<String, List<String>> slugsByKey = new ConcurrentHashMap<>();
    private final AtomicLong revision = new AtomicLong();

    private record Entry(long version, Set<String> keys, Resolution itself, Named named) {}

    /**
     * A technology with all that it is called.
     *
     * @param names its name and aliases as the catalog writes them
     */
    public record Named(String slug, List<String> names) {}

    /** All technologies with their names, of the moment, by slug. */
    public List<Named> all() {
        return technologies.values().stream().map(Entry::named).sorted(Comparator.comparing(Named::slug)).toList();
    }

    /** Whether a key stands for this technology: as its slug, or as a name that is no other's at the moment. */
    public boolean standsFor(String key, String slug) {
        return slugsByKey.getOrDefault(key, List.of()).equals(List.of(slug)) || key.equals(TechnologyName.key(slug));
    }

    /** Grows with every change of a name. */
    public long revision() {
        return revision.get();
    }

    /** What a slug, name or alias stands for; a slug always stands for its own technology. */
    public Resolution resolve(String name) {
        var bySlug = technologies.get(name);
        if (bySlug != null) {
            return bySlug.itself();
        }
        var slugs = slugsByKey.getOrDefault(TechnologyName.key(name), List.of());
        return switch (slugs.size()) {
            case 0 -> UNKNOWN;
            case 1 -> new Known(slugs.getFirst());
            default -> new Ambiguous(slugs);
        };
    }

    /** Takes over a technology's names, unless newer ones are known. */
    public void put(TechnologySnapshot technology) {
        var slug = technology.slug();
        var before = technologies.get(slug);
        if (before != null && before.version() >= technology.version()) {
            return;
        }
        var named = new Named(slug, Stream.concat(Stream.of(technology.name()), technology.aliases().stream()).toList());
        var keys = Stream.concat(Stream.of(slug), named.names().stream()).map(TechnologyName::key)
                .collect(Collectors.toUnmodifiableSet());
        technologies.put(slug, new Entry(technology.version(), keys, new Known(slug), named));
        keys.forEach(key -> slugsByKey.merge(key, List.of(slug), Names::union));
        if (before != null) {
            before.keys().stream().filter(key -> !keys.contains(key)).forEach(key -> release(key, slug));
        }
        if (before == null || !before.named().equals(named)) {
            revision.incrementAndGet();
        }
    }

    /** Forgets a technology that was deleted. */
    public void remove(String slug) {
        var before = technologies.get(slug);
        if (before != null) {
            before.keys().forEach(key -> release(key, slug));
            technologies.remove(slug);
            revision.incrementAndGet();
        }
    }

    private void release(String key, String slug) {
        slugsByKey.computeIfPresent(key, (_, slugs) -> {
            var left = slugs.stream().filter(other -> !other.equals(slug)).toList();
            return left.isEmpty() ? null : left;
        });
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }
}
