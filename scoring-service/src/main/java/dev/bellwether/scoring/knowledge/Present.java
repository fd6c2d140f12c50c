package dev.bellwether.scoring.knowledge;

import java.time.Clock;
import java.time.Instant;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this instance knows now. */
@Component
public class Present {

    /** More criteria than this are not looked at; nobody can overlook so many. */
    private static final int MOST = 1000;

    private final VersionedStore<Criterion> criteria;
    private final CurrentCatalog catalog;
    private final Clock clock;

    Present(VersionedStore<Criterion> criteria, CurrentCatalog catalog, Clock clock) {
        this.criteria = criteria;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** @param day the moment whose day counts for ages and support; null for now */
    public Knowledge on(@Nullable Instant day) {
        return new Knowledge(day == null ? clock.instant() : day, catalog.get(), criteria.list(null, MOST));
    }
}
