package dev.bellwether.scoring.comparison;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.bellwether.scoring.comparison.answer.Comparison.Row;
import dev.bellwether.scoring.fact.Evidence.Kind;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.fact.Paths;
import dev.bellwether.scoring.fact.Subject;

/** All that is known of some technologies on a day, a row each. */
record Sheet(List<Row> rows) {

    /** @param more ways to facts that are told too, whatever they lead to */
    static Sheet of(List<Subject> subjects, Stream<Path> more, LocalDate day) {
        var paths = new LinkedHashMap<String, Path>();
        Stream.concat(Paths.of(subjects).stream(), more).forEach(path -> paths.putIfAbsent(path.text(), path));
        return new Sheet(paths.values().stream().flatMap(path -> row(path, subjects, day)).toList());
    }

    List<Row> facts() {
        return of(EnumSet.complementOf(EnumSet.of(Kind.SIGNAL, Kind.LEVEL, Kind.TREND)));
    }

    List<Row> signals() {
        return of(EnumSet.of(Kind.SIGNAL));
    }

    List<Row> trends() {
        return of(EnumSet.of(Kind.LEVEL, Kind.TREND));
    }

    private List<Row> of(Set<Kind> kinds) {
        return rows.stream().filter(row -> kinds.contains(row.values().values().iterator().next().evidence().kind())).toList();
    }

    private static Stream<Row> row(Path path, List<Subject> subjects, LocalDate day) {
        var values = new LinkedHashMap<String, Known>();
        subjects.forEach(each -> path.read(each, day).ifPresent(known -> values.put(each.slug(), known)));
        var differs = values.size() < subjects.size() || values.values().stream().map(Known::fact).distinct().count() > 1;
        return values.isEmpty() ? Stream.empty() : Stream.of(new Row(path.text(), differs, values));
    }
}
