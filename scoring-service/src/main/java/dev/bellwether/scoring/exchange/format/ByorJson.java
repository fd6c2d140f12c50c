package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Radar;

/** Thoughtworks' "build your own radar", JSON: a list of flat objects. The tool refuses a file in which one value is no string. */
final class ByorJson extends Byor {

    @Override
    public String name() {
        return "byor.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var list = Tree.JSON.createArrayNode();
        for (var cells : cells(radar, day)) {
            var blip = list.addObject();
            for (var i = 0; i < cells.size(); i++) {
                blip.put(HEADER.get(i), cells.get(i));
            }
        }
        return Tree.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(list);
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        return Tree.json(file).items().stream().map(item -> row(null, item.pointer(), item.others(Set.of()))).toList();
    }
}
