package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.bellwether.events.catalog.Release;

/** What the release cycles that are out on a day say. A missing date is not known: it is neither "never" nor "over". */
record Lifecycle(List<Release> released, LocalDate day) {

    private static final double DAYS_A_YEAR = 365.25;

    static Lifecycle of(List<Release> releases, LocalDate day) {
        return new Lifecycle(
                releases.stream().filter(each -> each.releasedAt() == null || !each.releasedAt().isAfter(day)).toList(), day);
    }

    Optional<Boolean> ltsOffered() {
        return released.isEmpty() ? Optional.empty() : Optional.of(released.stream().anyMatch(Release::lts));
    }

    /** A cycle without an announced end counts as long as it had a release in the past year. */
    Optional<Boolean> supportedRelease() {
        if (released.stream().anyMatch(this::supported)) {
            return Optional.of(true);
        }
        return released.isEmpty() || openEnded() ? Optional.empty() : Optional.of(false);
    }

    /** An open end may be later than every known one, but fixes are promised at least that long. */
    Optional<Long> supportDaysLeft() {
        return released.stream().map(Release::endOfLife).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .map(end -> ChronoUnit.DAYS.between(day, end)).filter(days -> days > 0 || !openEnded());
    }

    Optional<Double> supportYears() {
        var years = released.stream().filter(each -> each.releasedAt() != null && each.endOfLife() != null)
                .map(each -> ChronoUnit.DAYS.between(each.releasedAt(), each.endOfLife()) / DAYS_A_YEAR).sorted().toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of((years.get((years.size() - 1) / 2) + years.get(years.size() / 2)) / 2);
    }

    Optional<Long> releaseRecencyDays() {
        return released.stream().flatMap(this::latest).max(Comparator.naturalOrder())
                .map(date -> ChronoUnit.DAYS.between(date, day));
    }

    private boolean supported(Release release) {
        if (release.endOfLife() != null) {
            return release.endOfLife().isAfter(day);
        }
        return latest(release).anyMatch(date -> date.isAfter(day.minusYears(1)));
    }

    private Stream<LocalDate> latest(Release release) {
        return Stream.of(release.releasedAt(), release.latestReleasedAt()).filter(Objects::nonNull)
                .filter(date -> !date.isAfter(day));
    }

    private boolean openEnded() {
        return released.stream().anyMatch(each -> each.endOfLife() == null);
    }
}
