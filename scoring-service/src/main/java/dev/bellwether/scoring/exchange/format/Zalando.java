package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Radar;

/** Zalando's radar: quadrants and rings by number, in the radar's order; their names stand in the page that shows it. */
final class Zalando implements Format {

    private static final int FOUR = 4;
    private static final String ACTIVE = "active";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM");
    private static final Map<Movement, Integer> MOVED = Map.of(Movement.NEW, 2, Movement.IN, 1, Movement.OUT, -1, Movement.NONE,
            0);

    @Override
    public String name() {
        return "zalando.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Set<Trait> keeps() {
        return Set.of(Trait.MOVEMENT);
    }

    @Override
    public boolean loses(Trait trait, Entry entry) {
        var about = entry.about();
        return switch (trait) {
            case LINKS -> about.links().size() > 1 || about.links().stream().anyMatch(link -> link.title() != null);
            case ANNOTATIONS ->
                about.annotations().entrySet().stream().anyMatch(each -> !each.equals(Map.entry(ACTIVE, "false")));
            default -> Format.super.loses(trait, entry);
        };
    }

    @Override
    public Optional<String> refusal(Definition radar) {
        return radar.quadrants().size() == FOUR && radar.rings().size() == FOUR
                ? Optional.empty()
                : Optional.of("The tool draws exactly 4 quadrants and 4 rings; this radar has %d and %d"
                        .formatted(radar.quadrants().size(), radar.rings().size()));
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var file = Tree.JSON.createObjectNode().put("date", MONTH.format(day));
        var entries = file.putArray("entries");
        for (var blip : Blip.on(radar, day)) {
            var about = blip.entry().about();
            var entry = entries.addObject().put("quadrant", radar.definition().quadrants().indexOf(blip.quadrant()))
                    .put("ring", radar.definition().depth(blip.ring().id())).put("label", blip.name())
                    .put(ACTIVE, !"false".equals(about.annotations().get(ACTIVE))).put("moved", MOVED.get(blip.movement()));
            about.links().stream().findFirst().ifPresent(link -> entry.put("link", link.url()));
        }
        return Tree.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var root = Tree.json(file);
        var rows = new ArrayList<Row>();
        var quadrants = radar.quadrants().stream().map(each -> each.id()).toList();
        var rings = radar.rings().stream().map(each -> each.id()).toList();
        for (var item : root.at("entries").items()) {
            var link = item.text("link");
            var step = new Step(Dates.read(root.text("date")), named(rings, item.text("ring")), movement(item.text("moved")),
                    null,
                    null);
            rows.add(new Row(null, item.pointer(), null, item.text("label"), named(quadrants, item.text("quadrant")), null,
                    link == null ? List.of() : List.of(new Link(link, null)), List.of(),
                    "false".equals(item.text(ACTIVE)) ? Map.of(ACTIVE, "false") : Map.of(), List.of(step)));
        }
        return rows;
    }

    /** A number that counts none of them stays as it is, and is refused as such. */
    private static String named(List<String> names, String number) {
        return IntStream.range(0, names.size()).filter(i -> String.valueOf(i).equals(number)).mapToObj(names::get).findFirst()
                .orElse(number);
    }

    private static Movement movement(String moved) {
        return MOVED.entrySet().stream().filter(each -> each.getValue().toString().equals(moved)).map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
