package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Radar;

/** Thoughtworks' "build your own radar", CSV. */
final class ByorCsv extends Byor {

    @Override
    public String name() {
        return "byor.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        return Csv.write(HEADER, cells(radar, day)).getBytes(UTF_8);
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        var text = Csv.text(file);
        var header = text.lines().findFirst().orElse("");
        for (var column : List.of("name", "ring", "quadrant")) {
            if (!List.of(header.replace("\"", "").split("\\s*,\\s*")).contains(column)) {
                throw new InvalidInput("", "Line 1 must name the columns name, ring and quadrant; '" + column + "' is missing");
            }
        }
        return Csv.read(text, 0).stream().filter(line -> !line.fields().isEmpty())
                .map(line -> line.row(each -> row(each.line(), "", each.fields()))).toList();
    }
}
