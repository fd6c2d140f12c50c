package dev.bellwether.scoring.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.scoring.fact.Subject;

/**
 * Which technologies are considered: those that fit every list that is not empty and are not excluded. A retired one never is.
 *
 * @param kinds     any of these
 * @param languages any of these, however they are written
 * @param tags      any of these
 * @param slugs     any of these
 * @param exclude   slugs
 */
public record Candidates(List<String> kinds, List<String> languages, List<String> tags, List<String> slugs,
        List<String> exclude) {

    /** Everything that is not retired. */
    public static final Candidates ALL = new Candidates(null, null, null, null, null);

    /** Makes the lists present and unmodifiable. */
    public Candidates {
        kinds = copy(kinds);
        languages = copy(languages);
        tags = copy(tags);
        slugs = copy(slugs);
        exclude = copy(exclude);
    }

    /** Whether a technology is considered. */
    public boolean include(Subject subject) {
        return objections(subject).isEmpty();
    }

    /** In sentences, what keeps a technology from being considered; empty if nothing does. */
    public List<String> objections(Subject subject) {
        var technology = subject.technology();
        var slug = List.of(subject.slug());
        var objections = new ArrayList<String>();
        object(subject.retired(), "It is retired", objections);
        object(exclude.contains(subject.slug()), "It was left out by name", objections);
        object(!allows(slugs, slug), "It is not among the technologies that were named", objections);
        object(!allows(kinds, List.of(technology.kind())), "Its kind is '" + technology.kind() + "', considered: " + text(kinds),
                objections);
        object(!allows(keys(languages), keys(technology.languages())),
                "Its languages are: " + text(technology.languages()) + ", considered: " + text(languages), objections);
        object(!allows(tags, technology.tags()), "Its tags are: " + text(technology.tags()) + ", considered: " + text(tags),
                objections);
        return objections;
    }

    private static void object(boolean objection, String sentence, List<String> objections) {
        if (objection) {
            objections.add(sentence);
        }
    }

    private static String text(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static boolean allows(Collection<String> allowed, Collection<String> present) {
        return allowed.isEmpty() || present.stream().anyMatch(allowed::contains);
    }

    private static Collection<String> keys(List<String> names) {
        return names.stream().map(TechnologyName::key).collect(Collectors.toSet());
    }

    private static List<String> copy(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
