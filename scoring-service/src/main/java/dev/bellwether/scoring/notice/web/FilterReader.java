package dev.bellwether.scoring.notice.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.NoticeFilter;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Component;

/** Reads what callers want to be told of. A misspelt name would be silence for ever, so only what there is can be asked for. */
@Component
class FilterReader {

    private static final int MOST = 200;

    private final VersionedStore<Profile> profiles;
    private final CurrentCatalog catalog;

    FilterReader(VersionedStore<Profile> profiles, CurrentCatalog catalog) {
        this.profiles = profiles;
        this.catalog = catalog;
    }

    /** What are faults is noted under these names. Null is everything. */
    NoticeFilter read(Asked asked, Pointers at, Faults faults) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var each : present(asked.kinds())) {
            Kind.parse(String.valueOf(each)).ifPresentOrElse(kinds::add,
                    () -> faults.add(at.kinds(), "'" + each + "' is not trend-direction, ranking or support-end"));
        }
        var known = catalog.get().subjects().stream().map(Subject::slug).collect(Collectors.toSet());
        var technologies = present(asked.technologies());
        technologies
                .forEach(each -> faults.check(known.contains(each), at.technologies(), "There is no technology '" + each + "'"));
        var named = present(asked.profiles());
        faults.check(technologies.size() <= MOST, at.technologies(), "must be at most " + MOST);
        faults.check(named.size() <= MOST, at.profiles(), "must be at most " + MOST);
        named.stream().limit(MOST).forEach(each -> faults.check(each != null && profiles.find(each).isPresent(), at.profiles(),
                "There is no profile '" + each + "'"));
        return new NoticeFilter(kinds, withoutNull(technologies), withoutNull(named));
    }

    /** Texts as they came; each may be null. */
    record Asked(Collection<String> kinds, Collection<String> technologies, Collection<String> profiles) {}

    /** Where they stood. */
    record Pointers(String kinds, String technologies, String profiles) {

        static final Pointers QUERY = new Pointers("/kind", "/technology", "/profile");
        static final Pointers BODY = new Pointers("/kinds", "/technologies", "/profiles");
    }

    private static Collection<String> present(Collection<String> texts) {
        return texts == null ? Set.of() : texts;
    }

    private static Set<String> withoutNull(Collection<String> texts) {
        return texts.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
