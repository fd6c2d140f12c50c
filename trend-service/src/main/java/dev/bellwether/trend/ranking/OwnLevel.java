package dev.bellwether.trend.ranking;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;

import dev.bellwether.events.trend.Level;
import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.trend.source.Source;

/** What a single source says of a technology's level: the weighted mean of the z of its signals. */
public final class OwnLevel {

    private OwnLevel() {}

    /** Standard deviations from the panel's mean by source. */
    public static Map<String, Double> of(Level level) {
        return level == null
                ? Map.of()
                : level.sources().stream().collect(
                        groupingBy(part -> Source.ofSignal(part.signal()), collectingAndThen(toList(), OwnLevel::mean)));
    }

    private static double mean(List<SourceLevel> parts) {
        var weights = parts.stream().mapToDouble(SourceLevel::weight).sum();
        return weights == 0
                ? parts.stream().mapToDouble(SourceLevel::z).average().orElseThrow()
                : parts.stream().mapToDouble(part -> part.z() * part.weight()).sum() / weights;
    }
}
