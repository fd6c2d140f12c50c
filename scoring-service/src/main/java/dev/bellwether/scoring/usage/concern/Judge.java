package dev.bellwether.scoring.usage.concern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.scoring.fact.Evidence;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.usage.concern.Concern.InUse;
import dev.bellwether.scoring.usage.concern.Concern.Kind;
import dev.bellwether.scoring.usage.concern.Concern.Momentum;

/** Finds what is the matter with one technology that we use. */
record Judge(ConcernQuery query, Subject subject, Users users) {

    List<Concern> concerns() {
        var concerns = new ArrayList<Concern>();
        state().ifPresent(concerns::add);
        falling().ifPresent(concerns::add);
        users.byCycle(subject.technology().releases())
                .forEach((release, systems) -> support(release, systems).ifPresent(concerns::add));
        return concerns;
    }

    private Optional<Concern> state() {
        var state = subject.technology().state();
        return Stream.of(Kind.RETIRED, Kind.DEPRECATED).filter(kind -> kind.text().equals(state)).findFirst()
                .map(kind -> concern(kind, null, null, null, derived(), users.systems()));
    }

    private Optional<Concern> falling() {
        return Optional.ofNullable(subject.trend()).flatMap(trend -> trend.windows().stream()
                .filter(each -> each.window().equals(query.window()) && each.direction() == Direction.FALLING).findFirst()
                .map(window -> concern(Kind.FALLING, null, null, momentum(window), new Evidence(Evidence.Kind.TREND, null, null,
                        window.window(), trend.version(), null, trend.asOf()), users.systems())));
    }

    private Optional<Concern> support(Optional<Release> release, List<InUse> systems) {
        var end = release.isPresent() ? Optional.ofNullable(release.get().endOfLife()) : lastEnd();
        return end.filter(date -> !date.isAfter(query.day().plusDays(query.days()))).map(
                date -> concern(date.isBefore(query.day()) ? Kind.SUPPORT_ENDED : Kind.SUPPORT_ENDS, date, release.orElse(null),
                        null, derived(), systems));
    }

    /** When no release at all is supported any more; empty if that is open. */
    private Optional<LocalDate> lastEnd() {
        var ends = subject.technology().releases().stream().map(Release::endOfLife).toList();
        return ends.contains(null) ? Optional.empty() : ends.stream().max(Comparator.naturalOrder());
    }

    private Concern concern(Kind kind, LocalDate date, Release release, Momentum momentum, Evidence evidence,
            List<InUse> systems) {
        var days = date == null ? null : ChronoUnit.DAYS.between(query.day(), date);
        var technology = TechnologyRef.of(subject);
        return new Concern(kind, technology,
                ConcernSentence.of(kind, technology.name(), release, date, days, momentum, query.window(), systems.size()), date,
                days, release, momentum, evidence, systems, systems.size());
    }

    private Evidence derived() {
        var technology = subject.technology();
        return new Evidence(Evidence.Kind.DERIVED, null, null, null, technology.version(), technology.changedBy(),
                technology.changedAt());
    }

    private static Momentum momentum(WindowTrend window) {
        var signals = window.sources().stream().filter(each -> each.weight() > 0).map(SourceTrend::signal).toList();
        return new Momentum(window.growthPerYear(), window.growthLow(), window.growthHigh(), window.confidence(), signals);
    }
}
