package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Radar;

/** What AOE's technology radar makes of its data directory, {@code data.json}: for reading only, since the tool writes it itself. */
final class AoeData implements Format {

    @Override
    public String name() {
        return "aoe.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Set<Trait> keeps() {
        return Set.of();
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        throw new UnsupportedOperationException(name());
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var rows = new ArrayList<Row>();
        for (var item : Tree.json(file).at("items").items()) {
            var steps = new ArrayList<Step>();
            item.at("revisions").itemsIfAny().reversed().stream()
                    .filter(each -> !Objects.equals(each.text("release"), item.text("release")))
                    .forEach(each -> steps.add(step(each, each.text("body"))));
            steps.add(step(item, null));
            rows.add(new Row(null, item.pointer(), item.text("id"), item.text("title"), item.text("quadrant"), item.text("body"),
                    List.of(), item.at("tags").itemsIfAny().stream().map(Tree::text).toList(),
                    "false".equals(item.text("featured")) ? Map.of("featured", "false") : Map.of(), steps));
        }
        return rows;
    }

    private static Step step(Tree item, String text) {
        return new Step(Optional.ofNullable(Dates.read(item.text("release"))).orElse(LocalDate.MIN), item.text("ring"), null,
                null,
                text);
    }
}
