package dev.bellwether.scoring.notice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Which notices are wanted: those that fit every set that is not empty.
 *
 * @param kinds        any of these
 * @param technologies about any of these slugs
 * @param profiles     a ranking of any of these, or about a technology that any of these considers
 */
public record NoticeFilter(Set<Kind> kinds, Set<String> technologies, Set<String> profiles) {

    /** Makes the sets present, sorted and unmodifiable. */
    public NoticeFilter {
        kinds = kinds == null || kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        technologies = sorted(technologies);
        profiles = sorted(profiles);
    }

    /**
     * Whether it is wanted.
     *
     * @param considers whether a profile, the first, considers a technology, the second
     */
    public boolean wants(Notice notice, BiPredicate<String, String> considers) {
        return (kinds.isEmpty() || kinds.contains(notice.kind()))
                && (technologies.isEmpty() || notice.technologies().stream().anyMatch(technologies::contains))
                && (profiles.isEmpty() || profiles.stream().anyMatch(profile -> concerns(profile, notice, considers)));
    }

    /** Whether a technology is wanted, whatever there is to tell of it. */
    public boolean wants(String technology, BiPredicate<String, String> considers) {
        return (technologies.isEmpty() || technologies.contains(technology))
                && (profiles.isEmpty() || profiles.stream().anyMatch(profile -> considers.test(profile, technology)));
    }

    private static boolean concerns(String profile, Notice notice, BiPredicate<String, String> considers) {
        return notice.profile() == null
                ? notice.technologies().stream().anyMatch(slug -> considers.test(profile, slug))
                : notice.profile().equals(profile);
    }

    private static Set<String> sorted(Set<String> set) {
        return set == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
