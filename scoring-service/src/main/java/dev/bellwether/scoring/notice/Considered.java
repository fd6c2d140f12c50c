package dev.bellwether.scoring.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Component;

/** Which technologies profiles consider, as of now. */
@Component
public class Considered {

    private final VersionedStore<Profile> profiles;
    private final CurrentCatalog catalog;

    Considered(VersionedStore<Profile> profiles, CurrentCatalog catalog) {
        this.profiles = profiles;
        this.catalog = catalog;
    }

    /** Whether a profile, the first, considers a technology, the second. Made once for many questions. */
    public BiPredicate<String, String> now() {
        var known = new HashMap<String, Optional<Profile>>();
        Map<String, Subject> subjects = catalog.get().subjects().stream()
                .collect(Collectors.toMap(Subject::slug, Function.identity()));
        return (profile, slug) -> subjects.containsKey(slug) && known.computeIfAbsent(profile, profiles::find)
                .filter(found -> found.needs().candidates().include(subjects.get(slug))).isPresent();
    }
}
