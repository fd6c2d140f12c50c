package dev.bellwether.trend.hot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.series.Closing;
import dev.bellwether.trend.series.Observed;

/**
 * The days of all technologies of a signal. Of a source that states its total, a technology of which nothing was stated on a day was counted 0 times
 * then; any other day without a value is missing.
 */
final class DayTable {

    private final SignalDefinition signal;
    private final SortedMap<String, Days> technologies = new TreeMap<>();
    private final Volume volume;
    private final int newest;
    private final LocalDate today;

    private DayTable(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate today) {
        this.signal = signal;
        this.today = today;
        observed.forEach((technology, all) -> technologies.put(technology, Days.of(all, today)));
        var total = technologies.remove(ObservationRecorded.SOURCE_TOTAL);
        technologies.values().removeIf(Days::nothingKnown);
        this.volume = volume(total);
        this.newest = volume.newest();
    }

    /** Empty if no day can be looked at. */
    static Optional<DayTable> of(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate today) {
        return Optional.of(new DayTable(signal, observed, today)).filter(table -> table.newest >= 0);
    }

    private Volume volume(@Nullable Days total) {
        var days = new double[Days.COUNT];
        for (int day = 0; day < days.length; day++) {
            double exposure = switch (signal.exposure()) {
                case TOTAL -> total == null ? 0 : total.value(day);
                case PANEL -> panel(day);
                case NONE -> knownOfAny(day) ? 1 : 0;
            };
            days[day] = Double.isNaN(exposure) ? 0 : exposure;
        }
        return new Volume(days);
    }

    /** The whole panel's, or none. */
    private double panel(int day) {
        return signal.panel() == null
                ? 0
                : signal.panel().members().stream().sorted().map(technologies::get)
                        .mapToDouble(member -> member == null ? Double.NaN : member.value(day)).sum();
    }

    private boolean knownOfAny(int day) {
        return technologies.values().stream().anyMatch(days -> days.known(day));
    }

    /** The newest day that ended and has an exposure. */
    LocalDate newest() {
        return date(newest);
    }

    /** What each technology's days come to. */
    List<Recent> recents() {
        int closed = lastClosed();
        return technologies.entrySet().stream()
                .map(entry -> new DayCounts(entry.getValue(), own(entry.getValue()), newest).recent(entry.getKey(), closed))
                .toList();
    }

    private boolean eventLike() {
        return signal.exposure() == Exposure.TOTAL;
    }

    /** The volume on the days that are known of a technology. */
    private Volume own(Days days) {
        var own = new double[Days.COUNT];
        boolean same = true;
        for (int day = 0; day < own.length; day++) {
            own[day] = (eventLike() ? days.missing(day) : !days.known(day)) ? 0 : volume.of(day);
            same &= own[day] == volume.of(day);
        }
        return same ? volume : new Volume(own);
    }

    /** The newest closed day before the newest; the running days after it may still grow. */
    private int lastClosed() {
        int closed = (int) (new Closing(signal.closeAfterDays()).lastClosedDay(today).toEpochDay() - date(0).toEpochDay());
        return Math.min(newest - 1, closed);
    }

    private LocalDate date(int day) {
        return today.minusDays(Days.COUNT - day);
    }
}
