package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Placement;
import dev.bellwether.scoring.radar.Radar;

/**
 * AOE's technology radar: a ZIP of its data directory, with one Markdown file for each entry and edition. The text of the newest edition is
 * that of the entry.
 */
final class Aoe implements Format {

    private static final Pattern FILE = Pattern.compile("(?:.*/)?radar/(?:.*/)?([^/]+)/([^/]+)\\.md");
    private static final String FEATURED = "featured";

    @Override
    public String name() {
        return "aoe.zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public Set<Trait> keeps() {
        return Set.of(Trait.HISTORY, Trait.DATE, Trait.TEXT, Trait.TAGS, Trait.ID);
    }

    @Override
    public boolean loses(Trait trait, Entry entry) {
        return switch (trait) {
            case MOVEMENT -> Trait.stated(entry);
            case EDITION_TEXT -> entry.placements().getLast().text() != null;
            case ANNOTATIONS -> entry.about().annotations().entrySet().stream()
                    .anyMatch(each -> !each.equals(Map.entry(FEATURED, "false")));
            default -> Format.super.loses(trait, entry);
        };
    }

    @Override
    public Optional<String> refusal(Definition radar) {
        return AoeConfig.refusal(radar);
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var files = new LinkedHashMap<String, String>();
        files.put("config.json", AoeConfig.write(radar.definition()));
        files.put("about.md", "# " + radar.definition().title() + "\n\n"
                + Optional.ofNullable(radar.definition().description()).orElse("") + "\n");
        for (var blip : Blip.on(radar, day)) {
            var placements = blip.entry().placements().stream().filter(each -> !each.date().isAfter(day)).toList();
            for (var placement : placements) {
                var text = placement == placements.getLast() ? blip.entry().about().text() : placement.text();
                files.put("radar/" + placement.date() + "/" + blip.entry().id() + ".md", file(blip.entry(), placement, text));
            }
        }
        return Zip.pack(files);
    }

    /** The ring is in every file, for the history shows it from there. */
    private static String file(Entry entry, Placement placement, String text) {
        var about = entry.about();
        var head = Tree.JSON.createObjectNode().put("title", about.name()).put("ring", placement.ring())
                .put("quadrant", about.quadrant());
        about.tags().forEach(head.putArray("tags")::add);
        if ("false".equals(about.annotations().get(FEATURED))) {
            head.put(FEATURED, false);
        }
        return FrontMatter.write(head, text);
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var editions = new LinkedHashMap<String, List<Edition>>();
        for (var each : Zip.unpack(file).entrySet()) {
            var path = FILE.matcher(each.getKey());
            if (path.matches()) {
                editions.computeIfAbsent(path.group(2), _ -> new ArrayList<>()).add(
                        new Edition(path.group(1), each.getKey(), FrontMatter.read(each.getKey(), each.getValue())));
            }
        }
        if (editions.isEmpty()) {
            throw new InvalidInput("", "The ZIP has no file like radar/2026-05-01/name.md");
        }
        return editions.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
    }

    private static Row row(String id, List<Edition> editions) {
        editions.sort(Comparator.comparing(Edition::name));
        var newest = editions.getLast();
        var steps = editions.stream().map(each -> each.step(each == newest)).toList();
        var tags = last(editions, head -> head.at("tags").node().isArray()).map(head -> head.at("tags").items().stream()
                .map(Tree::text).toList()).orElse(List.of());
        var hidden = last(editions, head -> head.text(FEATURED) != null).filter(head -> "false".equals(head.text(FEATURED)));
        return new Row(null, "/" + JsonFaults.escape(newest.path()), id, last(editions, "title").orElse(id),
                last(editions, "quadrant").orElse(null),
                newest.file().body(), List.of(), tags, hidden.isPresent() ? Map.of(FEATURED, "false") : Map.of(), steps);
    }

    private static Optional<String> last(List<Edition> editions, String name) {
        return last(editions, head -> head.text(name) != null).map(head -> head.text(name));
    }

    /** Of attributes that several editions have, the last one counts. */
    private static Optional<Tree> last(List<Edition> editions, Predicate<Tree> having) {
        return editions.reversed().stream().map(each -> each.file().head()).filter(having).findFirst();
    }

    private record Edition(String name, String path, FrontMatter file) {

        Step step(boolean newest) {
            var date = Optional.ofNullable(Dates.read(name)).orElse(LocalDate.MIN);
            return new Step(date, file.head().text("ring"), null, null, newest ? null : file.body());
        }
    }
}
