package dev.bellwether.events.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The whole state of one technology after a change; apply it only if {@code version} is newer than what is known. Lists and maps
 * are never null.
 *
 * @param slug         the identity, lower-case kebab
 * @param version      counts the changes of this technology, from 1
 * @param name         the name shown
 * @param aliases      other names
 * @param kind         such as {@code framework} or {@code database}
 * @param state        {@code active}, {@code deprecated} or {@code retired}
 * @param languages    languages it is written in or for
 * @param licence      SPDX expression, null if it has none (a standard, a style) or it is not known
 * @param summary      one sentence, null if there is none
 * @param firstReleased year of the first public release, null if not known
 * @param links        name of the link to its URL
 * @param identifiers  system to the technology's name there, such as {@code github} to {@code django/django}
 * @param releases     release cycles, oldest first
 * @param relations    to other technologies
 * @param tags         lower-case kebab
 * @param features     short noun phrases
 * @param strengths    short sentences
 * @param weaknesses   short sentences
 * @param users        well-known users
 * @param facts        judged or counted facts: texts, numbers or booleans by name
 * @param changedAt    when this state came to be
 * @param changedBy    who made it so
 */
public record TechnologySnapshot(String slug, long version, String name, List<String> aliases, String kind, String state,
        List<String> languages, @Nullable String licence, @Nullable String summary, @Nullable Integer firstReleased,
        Map<String, String> links,
        Map<String, String> identifiers, List<Release> releases, List<Relation> relations, List<String> tags,
        List<String> features, List<String> strengths, List<String> weaknesses, List<String> users, Map<String, Object> facts,
        Instant changedAt, String changedBy) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.catalog.technology.v1";

    /** Makes every collection present and unmodifiable. */
    public TechnologySnapshot {
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
        facts = copy(facts);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
