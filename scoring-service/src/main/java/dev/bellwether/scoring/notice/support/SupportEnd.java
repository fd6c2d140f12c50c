package dev.bellwether.scoring.notice.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.scoring.fact.Subject;

/**
 * The day after which a release cycle gets no more security fixes, as announced.
 *
 * @param subject the technology
 * @param release the cycle, with an end of life
 */
public record SupportEnd(Subject subject, Release release) {

    /** The last day with support. */
    public LocalDate day() {
        return release.endOfLife();
    }

    /** The technology's name and the cycle. */
    public String title() {
        return subject.technology().name() + " " + release.cycle();
    }

    /** Those from a day on, soonest first, of what can still be chosen. */
    public static List<SupportEnd> from(LocalDate day, List<Subject> subjects) {
        return subjects.stream().filter(each -> !each.retired())
                .flatMap(each -> each.technology().releases().stream().map(release -> new SupportEnd(each, release)))
                .filter(each -> each.day() != null && !each.day().isBefore(day))
                .sorted(Comparator.comparing(SupportEnd::day).thenComparing(SupportEnd::title)).toList();
    }
}
