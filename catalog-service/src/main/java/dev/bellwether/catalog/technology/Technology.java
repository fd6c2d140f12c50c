package dev.bellwether.catalog.technology;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import dev.bellwether.events.catalog.Relation;
import dev.bellwether.events.catalog.Release;
import dev.bellwether.events.catalog.TechnologyName;

/**
 * What is said of one technology, without its version. Lists and maps are never null; a missing state is active. The fields mean what
 * {@link dev.bellwether.events.catalog.TechnologySnapshot} says; two technologies are equal if they say the same.
 */
public record Technology(String slug, String name, List<String> aliases, String kind, State state, List<String> languages,
        String licence, String summary, Integer firstReleased, Map<String, String> links, Map<String, String> identifiers,
        List<Release> releases, List<Relation> relations, List<String> tags, List<String> features, List<String> strengths,
        List<String> weaknesses, List<String> users, Map<String, Object> facts) {

    private static final Comparator<Release> OLDEST_FIRST = Comparator.comparing(Release::releasedAt,
            Comparator.nullsLast(Comparator.naturalOrder()));

    /** Makes every collection present and unmodifiable, and equal numbers equal. */
    public Technology {
        state = state == null ? State.ACTIVE : state;
        aliases = copy(aliases);
        languages = copy(languages);
        links = copy(links);
        identifiers = copy(identifiers);
        releases = copy(releases);
        relations = copy(relations);
        tags = copy(tags);
        features = copy(features);
        strengths = copy(strengths);
        weaknesses = copy(weaknesses);
        users = copy(users);
        facts = copy(facts).entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Technology::scalar));
    }

    /** The keys of its slug, name and aliases, each with the JSON Pointer of the first that has it. */
    public SequencedMap<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        keys.put(TechnologyName.key(name), "/name");
        keys.putIfAbsent(TechnologyName.key(slug), "/slug");
        for (var i = 0; i < aliases.size(); i++) {
            keys.putIfAbsent(TechnologyName.key(aliases.get(i)), "/aliases/" + i);
        }
        return keys;
    }

    /** The same in another state. */
    public Technology in(State other) {
        return with(other, releases);
    }

    /** The same with its releases oldest first, so that the order of sending them makes no difference. */
    public Technology ordered() {
        return with(state, releases.stream().sorted(OLDEST_FIRST).toList());
    }

    private Technology with(State newState, List<Release> newReleases) {
        return new Technology(slug, name, aliases, kind, newState, languages, licence, summary, firstReleased, links, identifiers,
                newReleases, relations, tags, features, strengths, weaknesses, users, facts);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    private static Object scalar(Map.Entry<String, Object> fact) {
        return fact.getValue() instanceof Integer whole ? Long.valueOf(whole) : fact.getValue();
    }
}
