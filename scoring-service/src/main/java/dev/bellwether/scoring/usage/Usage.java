package dev.bellwether.scoring.usage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.usage.match.TechnologyIndex;
import dev.bellwether.scoring.usage.store.UsageStore;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Service;

/** What our systems use, as their files say, seen with the catalog's eyes of now. */
@Service
public class Usage {

    private final UsageStore store;
    private final CurrentCatalog catalog;
    private final Clock clock;

    Usage(UsageStore store, CurrentCatalog catalog, Clock clock) {
        this.store = store;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What an import does to a system. */
    public enum Change {
        /** It was not known. */
        NEW,
        /** Its file says something else than before. */
        CHANGED,
        /** Its file says the same. */
        UNCHANGED
    }

    /**
     * An import's effect on one system.
     *
     * @param system after it; of a dry run as it would be
     * @param change what is new
     */
    public record Effect(UsedSystem system, Change change) {}

    /**
     * Takes what a file says of systems in place of what its format said of them before.
     *
     * @param id     of the only system in the file, for one that its file does not name or names otherwise; null to take the files' names
     * @param dryRun whether nothing is to be stored
     * @throws InvalidInput if systems have no id, or one that is another's
     */
    public List<Effect> take(Format format, List<Stated> stated, String id, String by, boolean dryRun) {
        var byId = new LinkedHashMap<String, Stated>();
        for (var each : stated) {
            var other = byId.put(id(each, id, stated.size()), each);
            if (other != null) {
                throw new InvalidInput("", "'" + other.name() + "' and '" + each.name()
                        + "' are one name: import them on their own, each with another 'system'");
            }
        }
        var effects = new ArrayList<Effect>();
        byId.forEach((system, said) -> effects.add(take(system, format, said, by, dryRun)));
        return effects;
    }

    /** The system of that id. */
    public UsedSystem system(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("No system '" + id + "' is known to use anything"));
    }

    /** In the order of ids, from the one after that (null: the first). */
    public List<UsedSystem> systems(String after, int limit) {
        return store.list(after, limit);
    }

    /**
     * Forgets what a system uses.
     *
     * @param expected the version that was read, or {@link Versions#ANY}
     */
    public void forget(String id, long expected) {
        while (true) {
            var current = system(id).version();
            if (expected != Versions.ANY && expected != current) {
                throw Versions.mismatch(current);
            }
            if (store.delete(id, current)) {
                return;
            }
        }
    }

    /** Everything that a system uses, in the order of formats and files. */
    public List<Found> of(UsedSystem system) {
        return of(system, TechnologyIndex.of(catalog.get().subjects()));
    }

    /** Up to so many uses after that place, in the order of systems, formats and files. */
    public List<Found> list(UseFilter filter, UsePosition after, int limit) {
        var page = new ArrayList<Found>();
        var from = after.system() == null ? filter.system() : after.system();
        visit(from, TechnologyIndex.of(catalog.get().subjects()), found -> {
            found.stream().filter(each -> filter.system() == null || each.system().id().equals(filter.system()))
                    .filter(after::before).filter(filter::wants).limit(limit - page.size()).forEach(page::add);
            return page.size() < limit && filter.system() == null;
        });
        return page;
    }

    /** Shows all that systems use, from the system of that id on (null: from the first), for as long as the visitor says true. */
    public void visit(String from, TechnologyIndex index, Predicate<List<Found>> visitor) {
        store.visit(from, system -> visitor.test(of(system, index)));
    }

    /** The same with the eyes of another moment. */
    public static List<Found> of(UsedSystem system, TechnologyIndex index) {
        var found = new ArrayList<Found>();
        system.statements().forEach((format, statement) -> statement.said().uses()
                .forEach(use -> found.add(new Found(system, found.size(), format, use, index.match(use)))));
        return found;
    }

    private Effect take(String id, Format format, Stated said, String by, boolean dryRun) {
        while (true) {
            var before = store.base(id);
            if (before.says(format, said)) {
                return new Effect(before, Change.UNCHANGED);
            }
            var next = before.with(format, new Statement(said, clock.instant(), by));
            if (dryRun || store.put(next)) {
                return new Effect(next, before.statements().isEmpty() ? Change.NEW : Change.CHANGED);
            }
        }
    }

    private static String id(Stated said, String asked, int systems) {
        if (asked != null && systems > 1) {
            throw new InvalidInput("/system", "must be absent: the file says something of " + systems + " systems");
        }
        var name = asked != null ? asked : said.name();
        if (name == null) {
            throw new InvalidInput("/system", "must be given: the file does not name the system");
        }
        return SystemId.of(name).orElseThrow(() -> new InvalidInput("/system",
                "'" + name + "' makes no id of 1 to 100 letters, digits, dots, hyphens and underscores"));
    }
}
