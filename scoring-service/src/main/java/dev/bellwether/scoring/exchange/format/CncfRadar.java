package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Radar;
import tools.jackson.databind.node.ObjectNode;

/** The CNCF's end-user radar, YAML: points with levels and votes. It has themes in place of quadrants, one file or sub-radar each. */
final class CncfRadar implements Format {

    private static final String GITHUB = "https://github.com/";
    private static final List<String> LEVELS = List.of("adopt", "trial", "assess", "hold");

    @Override
    public String name() {
        return "cncf-radar.yml";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
    }

    @Override
    public Set<Trait> keeps() {
        return Set.of();
    }

    @Override
    public boolean loses(Trait trait, Entry entry) {
        var about = entry.about();
        return switch (trait) {
            case LINKS -> about.links().size() > 1 || about.links().stream().anyMatch(link -> link.title() != null);
            case ANNOTATIONS -> about.annotations().entrySet().stream().anyMatch(each -> votes(each) == null);
            default -> Format.super.loses(trait, entry);
        };
    }

    @Override
    public Optional<String> refusal(Definition radar) {
        return Levels.refusal(radar);
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var file = Tree.JSON.createObjectNode().put("name", radar.definition().title()).put("draft", false);
        file.putArray("themes");
        file.putArray("team");
        var subradars = file.putArray("subradars");
        var blips = Blip.on(radar, day);
        for (var quadrant : radar.definition().quadrants()) {
            var points = subradars.addObject().put("name", quadrant.name()).putArray("points");
            blips.stream().filter(blip -> blip.quadrant().equals(quadrant))
                    .forEach(blip -> point(points.addObject(), blip, radar.definition()));
        }
        return YamlText.of(file).getBytes(UTF_8);
    }

    private static void point(ObjectNode point, Blip blip, Definition radar) {
        var about = blip.entry().about();
        point.put("name", about.name());
        about.links().stream().map(Link::url).findFirst().ifPresent(url -> point.put(isRepository(url) ? "repo" : "homepage",
                isRepository(url) ? url.substring(GITHUB.length()) : url));
        point.put("level", Levels.of(blip.ring(), radar));
        var votes = new LinkedHashMap<String, Integer>();
        about.annotations().entrySet().stream().filter(each -> votes(each) != null)
                .forEach(each -> votes.put(each.getKey().substring("votes.".length()), votes(each)));
        if (!votes.isEmpty()) {
            var written = point.putObject("votes");
            votes.forEach(written::put);
        }
    }

    private static boolean isRepository(String url) {
        return url.matches("\\Q" + GITHUB + "\\E[^/]+/[^/]+");
    }

    /** Null if it is no count of votes. */
    private static Integer votes(Map.Entry<String, String> annotation) {
        return annotation.getKey().startsWith("votes.") && LEVELS.contains(annotation.getKey().substring("votes.".length()))
                && annotation.getValue().matches("0|[1-9]\\d{0,8}") ? Integer.valueOf(annotation.getValue()) : null;
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var root = Tree.yaml(file);
        var rows = new ArrayList<Row>();
        var own = Optional.ofNullable(quadrant).orElse(root.text("name"));
        root.at("points").itemsIfAny().forEach(point -> rows.add(row(point, own)));
        for (var sub : root.at("subradars").itemsIfAny()) {
            var known = Optional.ofNullable(sub.text("name")).flatMap(radar::quadrant).map(Quadrant::id);
            sub.at("points").itemsIfAny()
                    .forEach(point -> rows
                            .add(row(point, known.or(() -> Optional.ofNullable(quadrant)).orElse(sub.text("name")))));
        }
        if (rows.isEmpty()) {
            root.at("points").items();
        }
        return rows;
    }

    private static Row row(Tree point, String quadrant) {
        var annotations = new LinkedHashMap<String, String>();
        point.at("votes").others(Set.of()).forEach((level, count) -> annotations.put("votes." + level, count));
        var repository = point.text("repo");
        var url = repository == null ? point.text("homepage") : repository.startsWith("http") ? repository : GITHUB + repository;
        return new Row(null, point.pointer(), null, point.text("name"), quadrant, null,
                url == null ? List.of() : List.of(new Link(url, null)), List.of(), annotations,
                List.of(new Step(null, point.text("level"), null, null, null)));
    }
}
