package dev.bellwether.scoring.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.exchange.format.Row;
import dev.bellwether.scoring.exchange.format.Step;
import dev.bellwether.scoring.radar.Attributes;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Movement;
import dev.bellwether.scoring.radar.Placement;
import dev.bellwether.scoring.radar.Ring;

/**
 * Puts the steps of a row into the timeline of an entry.
 *
 * @param radar  to which the entry belongs
 * @param order  the import
 * @param change the same, as a change
 * @param today  the last day that a placement may have
 */
record Placements(Definition radar, Order order, Change change, LocalDate today) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** All of the entry's placements then; with faults noted, they are not to be used. A row with one step that changes no ring adds none. */
    List<Placement> merged(Row row, Entry old, Faults faults) {
        var byDay = new TreeMap<LocalDate, Placement>();
        if (old != null) {
            old.placements().forEach(each -> byDay.put(each.date(), each));
        }
        for (var step : row.steps()) {
            var date = Optional.ofNullable(step.date()).orElse(order.date());
            var ring = step.ring() == null ? null : radar.ring(step.ring()).map(Ring::id).orElse(null);
            faults.check(ring != null, "/ring", "'" + step.ring() + "' is none of the radar's rings");
            faults.check(!date.isBefore(EARLIEST) && !date.isAfter(today), "/date", "must be a day from 1990 to today");
            Attributes.text(step.reason(), "/reason", faults);
            Attributes.text(step.text(), "/text", faults);
            var stands = row.steps().size() == 1 && old != null
                    && old.on(date, radar).filter(each -> each.placement().ring().equals(ring)).isPresent();
            if (ring != null && !stands) {
                byDay.put(date, placement(step, date, ring, byDay.get(date), byDay.lowerKey(date) == null));
            }
        }
        faults.check(!row.steps().isEmpty(), "/ring", "must be given");
        faults.check(byDay.size() <= Entry.MOST_PLACEMENTS, "", "would have more than " + Entry.MOST_PLACEMENTS + " placements");
        return List.copyOf(byDay.values());
    }

    /** What the file does not say stays as it is, where the ring is the same. */
    private Placement placement(Step step, LocalDate date, String ring, Placement old, boolean first) {
        var same = old != null && old.ring().equals(ring) ? old : null;
        var stated = stated(step, same, first);
        var reason = Optional.ofNullable(step.reason())
                .orElse(same == null ? "Imported from " + order.format().name() : same.reason());
        var text = Optional.ofNullable(step.text()).orElse(same == null ? null : same.text());
        var unchanged = same != null && same.reason().equals(reason) && Objects.equals(same.text(), text)
                && Objects.equals(same.stated(), stated);
        return unchanged ? same : new Placement(date, ring, stated, reason, text, null, change.at(), change.by());
    }

    /** After the first placement, the one before tells how an entry moved. */
    private static Movement stated(Step step, Placement same, boolean first) {
        if (!first || step.movement() == null) {
            return same == null ? null : same.stated();
        }
        return step.movement() == Movement.NEW ? null : step.movement();
    }

    /** Whether a row states a movement that the entry's placements contradict. */
    boolean contradict(Row row, Entry entry) {
        return row.steps().stream().filter(step -> step.movement() != null).anyMatch(step -> {
            var date = Optional.ofNullable(step.date()).orElse(order.date());
            return entry.timeline(radar).stream().filter(each -> each.placement().date().equals(date))
                    .anyMatch(each -> each.movement() != step.movement());
        });
    }
}
