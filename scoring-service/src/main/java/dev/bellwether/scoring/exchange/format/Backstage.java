package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Placed;
import dev.bellwether.scoring.radar.Radar;
import tools.jackson.databind.node.ObjectNode;

/** Backstage's tech radar, as JSON or YAML: a timeline for each entry, the newest snapshot first. Its movements know no "new". */
record Backstage(String name, String mediaType, boolean isYaml) implements Format {

    /** Backstage asks each ring for a colour. */
    private static final List<String> COLORS = List.of("#5BA300", "#009EB0", "#C7BA00", "#E09B96", "#8F6FC9", "#6F7F8F",
            "#B06F3F",
            "#9F9F9F");
    private static final Map<Movement, Integer> MOVED = Map.of(Movement.NEW, 1, Movement.IN, 1, Movement.OUT, -1, Movement.NONE,
            0);
    private static final int QUADRANTS = 4;

    static Backstage json() {
        return new Backstage("backstage.json", "application/json", false);
    }

    static Backstage yaml() {
        return new Backstage("backstage.yaml", "application/yaml", true);
    }

    @Override
    public Set<Trait> keeps() {
        return Set.of(Trait.HISTORY, Trait.DATE, Trait.MOVEMENT, Trait.TEXT, Trait.REASON, Trait.LINKS, Trait.ID);
    }

    @Override
    public boolean loses(Trait trait, Entry entry) {
        return trait == Trait.MOVEMENT
                ? entry.placements().getFirst().stated() == Movement.IN
                : Format.super.loses(trait, entry);
    }

    @Override
    public Optional<String> refusal(Definition radar) {
        return radar.quadrants().size() == QUADRANTS
                ? Optional.empty()
                : Optional.of("The tool draws 4 quadrants; this radar has " + radar.quadrants().size());
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var definition = radar.definition();
        var file = Tree.JSON.createObjectNode();
        var quadrants = file.putArray("quadrants");
        definition.quadrants().forEach(each -> quadrants.addObject().put("id", each.id()).put("name", each.name()));
        var rings = file.putArray("rings");
        for (var ring : definition.rings()) {
            var color = Optional.ofNullable(ring.color()).orElse(COLORS.get(definition.depth(ring.id())));
            var written = rings.addObject().put("id", ring.id()).put("name", ring.name()).put("color", color);
            Optional.ofNullable(ring.description()).ifPresent(text -> written.put("description", text));
        }
        var entries = file.putArray("entries");
        Blip.on(radar, day).forEach(blip -> entry(entries.addObject(), blip, day, definition));
        return isYaml ? YamlText.of(file).getBytes(UTF_8) : Tree.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void entry(ObjectNode written, Blip blip, LocalDate day, Definition radar) {
        var about = blip.entry().about();
        written.put("key", blip.entry().id()).put("id", blip.entry().id()).put("title", about.name())
                .put("quadrant", about.quadrant());
        Optional.ofNullable(about.text()).ifPresent(text -> written.put("description", text));
        var links = written.putArray("links");
        for (var link : about.links()) {
            links.addObject().put("url", link.url()).put("title", Optional.ofNullable(link.title()).orElse(link.url()));
        }
        var timeline = written.putArray("timeline");
        blip.entry().timeline(radar).reversed().stream().filter(each -> !each.placement().date().isAfter(day))
                .forEach(each -> snapshot(timeline.addObject(), each));
    }

    private static void snapshot(ObjectNode written, Placed placed) {
        written.put("date", placed.placement().date().toString()).put("ringId", placed.placement().ring())
                .put("moved", MOVED.get(placed.movement())).put("description", placed.placement().reason());
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var root = isYaml ? Tree.yaml(file) : Tree.json(file);
        var quadrants = names(root.at("quadrants"));
        var rings = names(root.at("rings"));
        var rows = new ArrayList<Row>();
        for (var item : root.at("entries").items()) {
            var steps = new ArrayList<Step>();
            item.at("timeline").items().forEach(each -> steps.add(step(each, rings)));
            steps.sort(Comparator.comparing(Step::date, Comparator.nullsFirst(Comparator.naturalOrder())));
            var written = item.text("quadrant");
            rows.add(new Row(null, item.pointer(), item.text("id"), item.text("title"), quadrants.getOrDefault(written, written),
                    item.text("description"), links(item), List.of(), Map.of(), opened(steps)));
        }
        return rows;
    }

    private static Step step(Tree item, Map<String, String> rings) {
        var ring = item.text("ringId");
        var moved = item.text("moved");
        var movement = "1".equals(moved)
                ? Movement.IN
                : "-1".equals(moved) ? Movement.OUT : "0".equals(moved) ? Movement.NONE : null;
        var date = Optional.ofNullable(Dates.read(item.text("date"))).orElse(LocalDate.MIN);
        return new Step(date, rings.getOrDefault(ring, ring), movement, item.text("description"), null);
    }

    /** Whatever comes first and moved in may be new as well: the file cannot tell. */
    private static List<Step> opened(List<Step> steps) {
        if (!steps.isEmpty() && steps.getFirst().movement() == Movement.IN) {
            var first = steps.getFirst();
            steps.set(0, new Step(first.date(), first.ring(), null, first.reason(), first.text()));
        }
        return steps;
    }

    private static List<Link> links(Tree item) {
        return item.at("links").itemsIfAny().stream().map(each -> new Link(each.text("url"), title(each))).toList();
    }

    private static String title(Tree link) {
        var title = link.text("title");
        return title == null || title.equals(link.text("url")) ? null : title;
    }

    /** Backstage's ids may be numbers, so a name says more. */
    private static Map<String, String> names(Tree list) {
        return list.itemsIfAny().stream().filter(each -> each.text("id") != null && each.text("name") != null)
                .collect(Collectors.toMap(each -> each.text("id"), each -> each.text("name"), (first, _) -> first));
    }
}
