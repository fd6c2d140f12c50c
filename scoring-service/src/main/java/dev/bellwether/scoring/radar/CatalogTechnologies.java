package dev.bellwether.scoring.radar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Component;

/** What this instance's view of the catalog knows now. */
@Component
class CatalogTechnologies implements Technologies {

    private final CurrentCatalog catalog;

    CatalogTechnologies(CurrentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean knows(String slug) {
        return catalog.get().subjects().stream().anyMatch(each -> each.slug().equals(slug));
    }

    @Override
    public Map<String, String> slugs() {
        var slugs = new HashMap<String, String>();
        catalog.get().subjects().forEach(
                subject -> names(subject).forEach(name -> slugs.putIfAbsent(TechnologyName.key(name), subject.slug())));
        return slugs;
    }

    @Override
    public Optional<String> homepage(String slug) {
        return catalog.get().subjects().stream().filter(each -> each.slug().equals(slug)).findFirst()
                .map(subject -> subject.technology().links().get("homepage"));
    }

    private static Stream<String> names(Subject subject) {
        var technology = subject.technology();
        return Stream.concat(Stream.of(technology.slug(), technology.name()), technology.aliases().stream());
    }
}
