package dev.bellwether.scoring.radar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.radar.About;
import dev.bellwether.scoring.radar.Attributes;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Label;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Technologies;

/** An entry as callers send it: what it is and, if it is new, where it is placed. */
record EntryBody(String id, String name, String technology, String quadrant, String text, List<Link> links, List<String> tags,
        Map<String, String> annotations, String ring, LocalDate date, String reason, String placementText) {

    /** @param today the day of the placement unless one is given */
    Entry create(Definition radar, Technologies technologies, Change change, LocalDate today) {
        var faults = new Faults();
        var about = about(radar, technologies, faults);
        var identity = id != null ? id : technology != null ? technology : name == null ? "" : Label.key(name);
        faults.check(Label.isKey(identity), "/id", "must be at most 80 characters of lower-case words joined by hyphens");
        var placement = new PlacementBody(ring, reason, placementText).read(Optional.ofNullable(date).orElse(today), radar,
                change, today, faults);
        faults.throwIfAny();
        return new Entry(identity, 1, about, List.of(placement), change);
    }

    /** Where it is placed cannot be changed together with what it is. */
    About edit(String path, Definition radar, Technologies technologies) {
        var faults = new Faults();
        faults.check(id == null || id.equals(path), "/id", "is not the id in the path");
        faults.check(ring == null && date == null && reason == null && placementText == null, "/ring",
                "is changed by PUT …/placements/{date}");
        var about = about(radar, technologies, faults);
        faults.throwIfAny();
        return about;
    }

    private About about(Definition radar, Technologies technologies, Faults faults) {
        Attributes.name(name, "/name", faults);
        Attributes.text(text, "/text", faults);
        var sector = quadrant == null ? null : radar.quadrant(quadrant).orElse(null);
        faults.check(sector != null, "/quadrant", "must be one of the radar's quadrants");
        faults.check(technology == null || technologies.knows(technology), "/technology",
                "is not in the catalog; leave it out for what the catalog does not know");
        var about = new About(name == null ? "" : name.strip(), technology, sector == null ? null : sector.id(), text,
                present(links, "/links", faults), present(tags, "/tags", faults), annotations);
        Attributes.links(about.links(), "/links", faults);
        Attributes.tags(about.tags(), "/tags", faults);
        Attributes.annotations(about.annotations(), "/annotations", faults);
        return about;
    }

    private static <T> List<T> present(List<T> list, String pointer, Faults faults) {
        var whole = list == null || list.stream().allMatch(Objects::nonNull);
        faults.check(whole, pointer, "must hold no null");
        return whole ? list : List.of();
    }
}
