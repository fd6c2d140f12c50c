package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Radar;

/** Qiwi's radar, CSV: tables with lines of {@code ===} between them. The tool cuts at every {@code ===}, be it in a text. */
final class QiwiCsv implements Format {

    private static final String CUT = "===";

    @Override
    public String name() {
        return "qiwi.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public Set<Trait> keeps() {
        return Qiwi.KEEPS;
    }

    @Override
    public boolean loses(Trait trait, Entry entry) {
        var text = entry.about().text();
        return trait == Trait.MARKUP ? text != null && text.contains(CUT) : Format.super.loses(trait, entry);
    }

    @Override
    public Optional<String> refusal(Definition radar) {
        return Qiwi.refusal(radar);
    }

    @Override
    public String written(String text) {
        return uncut(text);
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var definition = radar.definition();
        var quadrants = definition.quadrants();
        return String.join(CUT + "\n", table(List.of("title"), List.of(List.of(definition.title()))),
                table(List.of("date"), List.of(List.of(day.toString()))),
                table(Qiwi.HEADER, Blip.on(radar, day).stream().map(blip -> Qiwi.cells(blip, definition)).toList()),
                table(List.of("quadrant", "alias"),
                        quadrants.stream().map(each -> List.of(Qiwi.quadrant(each, definition), each.id())).toList()),
                table(List.of("quadrant", "title"),
                        quadrants.stream().map(each -> List.of(Qiwi.quadrant(each, definition), each.name())).toList()))
                .getBytes(UTF_8);
    }

    private static String uncut(String text) {
        return text.replaceAll("={3,}", "==");
    }

    private static String table(List<String> header, List<List<String>> rows) {
        return Csv.write(header,
                rows.stream().map(row -> row.stream().map(QiwiCsv::uncut).toList()).toList());
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var meta = new LinkedHashMap<String, String>();
        var data = new ArrayList<Csv.Line>();
        var aliases = new ArrayList<Map.Entry<String, String>>();
        var titles = new LinkedHashMap<String, String>();
        for (var line : lines(Csv.text(file))) {
            var fields = line.fields();
            if (fields.containsKey("name") || fields.containsKey("ring")) {
                data.add(line);
            } else if (fields.containsKey("alias") && fields.containsKey("quadrant")) {
                aliases.add(Map.entry(fields.get("quadrant"), fields.get("alias")));
            } else if (fields.containsKey("title") && fields.containsKey("quadrant")) {
                titles.put(fields.get("quadrant"), fields.get("title"));
            } else {
                meta.putAll(fields);
            }
        }
        if (data.isEmpty()) {
            throw new InvalidInput("", "No table of it has the columns name,quadrant,ring,description");
        }
        var names = Qiwi.titles(aliases, titles);
        return data.stream().map(line -> line.row(each -> Qiwi.row(each.line(), "", each.fields(), meta.get("date"), names)))
                .toList();
    }

    private static List<Csv.Line> lines(String text) {
        var lines = new ArrayList<Csv.Line>();
        var before = 0;
        for (var table : text.split(CUT + "\\R?", -1)) {
            lines.addAll(Csv.read(table, before));
            before += 1 + (int) table.chars().filter(each -> each == '\n').count();
        }
        return lines;
    }
}
