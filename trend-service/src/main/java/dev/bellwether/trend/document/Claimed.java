package dev.bellwether.trend.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.trend.document.mention.Findings.Found;

/**
 * An observation that a document may have stated: its value is 1, or null once the document no longer mentions the technology.
 *
 * @param technology slug, or {@code *} for the document itself
 */
public record Claimed(String signal, LocalDate day, String technology) {

    /** What a document states. */
    static List<Claimed> by(Document document) {
        if (document.sameAs() != null) {
            return List.of();
        }
        var signal = MentionSignal.id(document.header().source());
        var day = document.header().published();
        return Stream.concat(document.technologies().stream().filter(Found::counted).map(Found::technology),
                Stream.of(ObservationRecorded.SOURCE_TOTAL)).map(technology -> new Claimed(signal, day, technology)).toList();
    }

    static List<Claimed> union(Collection<Claimed> one, Collection<Claimed> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
