package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Radar;

/** Qiwi's radar, JSON. */
final class QiwiJson implements Format {

    @Override
    public String name() {
        return "qiwi.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Set<Trait> keeps() {
        return Qiwi.KEEPS;
    }

    @Override
    public Optional<String> refusal(Definition radar) {
        return Qiwi.refusal(radar);
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var definition = radar.definition();
        var file = Tree.JSON.createObjectNode();
        file.putObject("meta").put("title", definition.title()).put("date", day.toString());
        var data = file.putArray("data");
        for (var blip : Blip.on(radar, day)) {
            var cells = Qiwi.cells(blip, definition);
            var item = data.addObject();
            for (var i = 0; i < cells.size(); i++) {
                item.put(Qiwi.HEADER.get(i), cells.get(i));
            }
        }
        var aliases = file.putObject("quadrantAliases");
        var titles = file.putObject("quadrantTitles");
        for (var quadrant : definition.quadrants()) {
            aliases.putArray(Qiwi.quadrant(quadrant, definition)).add(quadrant.id());
            titles.put(Qiwi.quadrant(quadrant, definition), quadrant.name());
        }
        return Tree.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var root = Tree.json(file);
        var titles = Qiwi.titles(aliases(root.at("quadrantAliases")), root.at("quadrantTitles").others(Set.of()));
        return root.at("data").items().stream().map(item -> Qiwi.row(null, item.pointer(), item.others(Set.of()),
                root.at("meta").text("date"), titles)).toList();
    }

    /** From number to alias. A file may write {@code q1: alias}, {@code q1: [alias]} or {@code alias: q1}. */
    private static List<Map.Entry<String, String>> aliases(Tree written) {
        var aliases = new ArrayList<Map.Entry<String, String>>();
        for (var name : written.node().propertyNames()) {
            var value = written.at(name);
            if (value.node().isArray()) {
                value.items().stream().filter(each -> each.text() != null)
                        .forEach(each -> aliases.add(Map.entry(name, each.text())));
            } else if (value.text() != null) {
                aliases.add(name.matches("[qQ][1-4]") ? Map.entry(name, value.text()) : Map.entry(value.text(), name));
            }
        }
        return aliases;
    }
}
