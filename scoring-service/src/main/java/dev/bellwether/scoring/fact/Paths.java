package dev.bellwether.scoring.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be looked up of technologies. */
public final class Paths {

    private static final List<String> MEASURES = List.of("direction", "growthPerYear", "growthLow", "growthHigh", "confidence");

    private Paths() {}

    /**
     * The ways to all that is known of any of these: the catalog's fields, its facts and the signals by name, popularity, and growth by
     * window.
     */
    public static List<Path> of(Collection<Subject> subjects) {
        var facts = subjects.stream().flatMap(each -> each.technology().facts().keySet().stream()).distinct().sorted()
                .map(name -> "fact." + name).flatMap(text -> Path.parse(text).stream());
        var signals = subjects.stream().flatMap(each -> each.observed().stream()).flatMap(trend -> trend.readings().stream())
                .map(reading -> reading.signal()).distinct().sorted().<Path>map(signal -> new SignalPath(signal, false));
        var windows = subjects.stream().flatMap(each -> each.observed().stream()).flatMap(trend -> trend.windows().stream())
                .map(trend -> trend.window()).distinct().sorted().toList();
        var trends = windows.stream().flatMap(window -> MEASURES.stream().<Path>map(measure -> new TrendPath(measure, window)));
        return Stream.of(Arrays.<Path>stream(CatalogField.values()), facts, signals, Stream.<Path>of(new LevelPath()), trends)
                .flatMap(each -> each).toList();
    }
}
