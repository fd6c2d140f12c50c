package dev.bellwether.scoring.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.scoring.exchange.format.Row;
import dev.bellwether.scoring.radar.About;
import dev.bellwether.scoring.radar.Attributes;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Label;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Radar;

/**
 * Turns rows into entries. An entry is found by the file's id, then by the technology that the catalog knows by the row's name, then by its
 * own name. What the row does not say of it stays as it is.
 *
 * @param radar      as it was before the import
 * @param slugs      of the catalog's technologies, by the keys of their names
 * @param placements puts steps into timelines
 */
record RowReader(Radar radar, Map<String, String> slugs, Placements placements) {

    /** Null, with the faults noted, if it is refused. */
    Incoming read(Row row, Faults faults) {
        if (row.fault() != null) {
            faults.add("", row.fault());
            return null;
        }
        if (!Attributes.name(row.name(), "/name", faults)) {
            return null;
        }
        var slug = slugs.get(TechnologyName.key(row.name()));
        var old = existing(row, slug);
        var id = old == null ? identity(row, slug) : old.id();
        faults.check(Label.isKey(id), "/name", "makes no id of at most 80 characters");
        var about = about(row, slug, old, faults);
        var timeline = placements.merged(row, old, faults);
        if (!faults.found().isEmpty()) {
            return null;
        }
        var entry = new Entry(id, 1, about, timeline, placements.change());
        return new Incoming(entry, old, placements.contradict(row, entry));
    }

    private Entry existing(Row row, String slug) {
        var own = row.id() == null ? null : radar.entries().get(row.id());
        var name = Label.key(row.name());
        return own != null
                ? own
                : first(each -> slug != null && slug.equals(each.about().technology()))
                        .or(() -> first(each -> Label.key(each.about().name()).equals(name)))
                        .orElseGet(() -> radar.entries().get(identity(row, slug)));
    }

    private Optional<Entry> first(Predicate<Entry> wanted) {
        return radar.entries().values().stream().filter(wanted).findFirst();
    }

    private static String identity(Row row, String slug) {
        return row.id() != null && Label.isKey(row.id()) ? row.id() : slug != null ? slug : Label.key(row.name());
    }

    /** Null if there are faults. */
    private About about(Row row, String slug, Entry old, Faults faults) {
        var quadrant = row.quadrant() == null ? null : radar.definition().quadrant(row.quadrant()).map(Quadrant::id).orElse(null);
        faults.check(quadrant != null, "/quadrant", "'" + row.quadrant() + "' is none of the radar's quadrants");
        Attributes.text(row.text(), "/text", faults);
        Attributes.links(row.links(), "/links", faults);
        Attributes.tags(row.tags(), "/tags", faults);
        Attributes.annotations(row.annotations(), "/annotations", faults);
        if (!faults.found().isEmpty()) {
            return null;
        }
        if (old == null) {
            return new About(row.name(), slug, quadrant, row.text(), row.links(), row.tags(), row.annotations());
        }
        var known = old.about();
        var annotations = new TreeMap<>(known.annotations());
        annotations.putAll(row.annotations());
        return new About(row.name(), Optional.ofNullable(known.technology()).orElse(slug), quadrant,
                text(row.text(), known.text()), links(row.links(), known.links()),
                row.tags().isEmpty() ? known.tags() : row.tags(), annotations);
    }

    /** A text that comes back in the form of the file stays in its own. */
    private String text(String said, String known) {
        return said == null || known != null && placements.order().format().written(known).equals(said) ? known : said;
    }

    /** Links that are there stay with their titles and among the others. */
    private static List<Link> links(List<Link> said, List<Link> known) {
        var there = known.stream().map(Link::url).toList();
        return said.stream().map(Link::url).allMatch(there::contains) && !said.stream().anyMatch(each -> each.title() != null)
                ? known
                : said;
    }
}
