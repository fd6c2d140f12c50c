package dev.bellwether.scoring.usage.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.usage.Use;

/**
 * Recognises the catalog's technologies in what files say: packages by the catalog's identifiers ({@code npm}, {@code pypi}, {@code rubygems},
 * {@code packagist}, {@code maven}, {@code go}, {@code github}, …), everything else by names and aliases, then by website.
 */
public final class TechnologyIndex {

    private static final String PACKAGE = "package";
    private static final String NAME = "name";
    private static final String WEBSITE = "website";

    private final Map<String, TechnologySnapshot> byName = new HashMap<>();
    private final Map<String, String> byPackage = new HashMap<>();
    private final Map<Website, Set<String>> byPage = new HashMap<>();
    private final Map<String, Set<String>> byHost = new HashMap<>();

    private TechnologyIndex() {}

    /** Those of a catalog. */
    public static TechnologyIndex of(List<Subject> subjects) {
        var index = new TechnologyIndex();
        subjects.forEach(each -> index.add(each.technology()));
        return index;
    }

    /** Which technology it is. */
    public Match match(Use use) {
        var named = byName.get(TechnologyName.key(use.name()));
        if (use.purl() != null) {
            return match(Package.parse(use.purl()), named);
        }
        return named != null ? Match.of(named.slug(), NAME) : byWebsite(use.link());
    }

    private Match match(Package found, TechnologySnapshot named) {
        var identified = found.keys().stream().map(byPackage::get).filter(Objects::nonNull).findFirst();
        if (identified.isPresent()) {
            return Match.of(identified.get(), PACKAGE);
        }
        if (named == null) {
            return Match.NONE;
        }
        return found.ecosystem().isEmpty() || found.ecosystem().get().holds(named.languages())
                ? Match.of(named.slug(), NAME)
                : new Match(null, null, named.slug());
    }

    /** A page that is one technology's, or any page of a host that is. */
    private Match byWebsite(String link) {
        return Website.parse(link)
                .flatMap(site -> only(byPage.get(site))
                        .or(() -> byPage.containsKey(site.front()) ? only(byHost.get(site.host())) : Optional.empty()))
                .map(slug -> Match.of(slug, WEBSITE)).orElse(Match.NONE);
    }

    private static Optional<String> only(Set<String> slugs) {
        return slugs != null && slugs.size() == 1 ? Optional.of(slugs.iterator().next()) : Optional.empty();
    }

    private void add(TechnologySnapshot technology) {
        byName.put(TechnologyName.key(technology.slug()), technology);
        byName.put(TechnologyName.key(technology.name()), technology);
        technology.aliases().forEach(alias -> byName.put(TechnologyName.key(alias), technology));
        technology.identifiers().forEach((system, names) -> {
            for (var name : names.split(",")) {
                byPackage.put(Package.key(system, name.strip()), technology.slug());
            }
        });
        technology.links().values().forEach(link -> Website.parse(link).ifPresent(site -> {
            byPage.computeIfAbsent(site, _ -> new HashSet<>()).add(technology.slug());
            byHost.computeIfAbsent(site.host(), _ -> new HashSet<>()).add(technology.slug());
        }));
    }
}
