package dev.bellwether.catalog.technology;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.bellwether.catalog.technology.Names.Claim;
import dev.bellwether.catalog.technology.Outcome.NameTaken;
import dev.bellwether.catalog.technology.Outcome.Unchanged;
import dev.bellwether.catalog.technology.Outcome.Written;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.events.catalog.TechnologyName;

/** Reads and changes technologies. */
public final class Catalog {

    private static final int ATTEMPTS = 50;

    private final Technologies technologies;
    private final Names names;
    private final Clock clock;

    /** A catalog over its stores. */
    public Catalog(Technologies technologies, Names names, Clock clock) {
        this.technologies = technologies;
        this.names = names;
        this.clock = clock;
    }

    /** @throws NotFound if there is none */
    public Entry get(String slug) {
        return technologies.find(slug).current().orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
    }

    /** The technology with a slug, name or alias that has the same key. */
    public Optional<Entry> resolve(String name) {
        var key = TechnologyName.key(name);
        return names.owner(key).map(technologies::find).filter(found -> found.holds(key)).flatMap(Found::current);
    }

    /**
     * Changes what is there.
     *
     * @param seen the version that the caller saw, or {@link Versions#ANY}
     */
    public Outcome change(String slug, long seen, String by, UnaryOperator<Technology> edit) {
        return write(slug, by, current -> {
            var entry = current.orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
            if (seen != Versions.ANY && seen != entry.version()) {
                throw Versions.mismatch(entry.version());
            }
            return edit.apply(entry.technology());
        });
    }

    /**
     * Writes the technology that an edit makes of what is there, again if another writer was faster.
     *
     * @param edit may refuse by an exception; called more than once if others write at the same time
     */
    public Outcome write(String slug, String by, Function<Optional<Entry>, Technology> edit) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var outcome = attempt(technologies.find(slug), by, edit);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new Unavailable("'" + slug + "' is being changed by too many at once", Duration.ofSeconds(1), null);
    }

    private Optional<Outcome> attempt(Found before, String by, Function<Optional<Entry>, Technology> edit) {
        var next = edit.apply(before.current());
        if (before.current().map(Entry::technology).filter(next::equals).isPresent()) {
            return Optional.of(new Unchanged(before.entry()));
        }
        var had = before.current().map(entry -> entry.technology().keys().keySet()).orElse(Set.of());
        var has = next.keys();
        return switch (names.claim(before.slug(), without(has.keySet(), had), without(had, has.keySet()))) {
            case Claim.Refused refused -> Optional.of(new NameTaken(has.get(refused.key()), refused.owner()));
            case Claim.Granted granted -> save(before, next, by, granted);
        };
    }

    private Optional<Outcome> save(Found before, Technology next, String by, Claim.Granted claim) {
        var after = new Entry(next, before.version() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        if (technologies.save(before, after, Change.between(before.entry(), after))) {
            names.settle(claim);
            return Optional.of(new Written(after));
        }
        names.withdraw(claim);
        return Optional.empty();
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        var rest = new HashSet<>(keys);
        rest.removeAll(others);
        return rest;
    }
}
