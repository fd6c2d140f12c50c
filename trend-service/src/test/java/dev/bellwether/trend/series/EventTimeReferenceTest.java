package dev.bellwether.trend.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.ReferenceCase;

class EventTimeReferenceTest {

    static Stream<ReferenceCase> arrivals() {
        return ReferenceCase.of("b15-event-time-and-accuracy", "arrivals");
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void lateEventsCorrectDuplicatesDoNotAndFutureOnesAreRefused(ReferenceCase reference) {
        int closeAfter = (int) reference.number("closeAfterDays");
        var signal = new SignalDefinition("news.mentions", 1, "news", "mentions", null, "mentions", SignalKind.COUNT, Cadence.DAY,
                Cadence.DAY, false, null, closeAfter, true, 0, 1, 1, 1, Exposure.NONE, null, null);
        var asOf = day((int) reference.number("asOfDay"));
        var closing = new Closing(closeAfter);
        var known = new HashMap<String, Observed>();
        var corrections = new ArrayList<Map<String, Object>>();
        int duplicates = 0;
        int rejected = 0;
        for (var arrival : reference.input().get("arrivals")) {
            var period = Period.containing(day(arrival.get("eventDay").asInt()), Cadence.DAY);
            var arrived = day(arrival.get("arrivalDay").asInt());
            var id = arrival.get("id").asString();
            if (Closing.ahead(period, arrived)) {
                rejected++;
            } else if (known.containsKey(id)
                    && known.get(id).stated().again(1.0, moment(arrived), period.end()) == known.get(id).stated()) {
                duplicates++;
            } else {
                var before = Cells.of(signal, List.copyOf(known.values()), asOf).get(period.index());
                known.put(id, new Observed(period, id, Stated.first(1.0, moment(arrived))));
                if (closing.closed(period, arrived)) {
                    var after = Cells.of(signal, List.copyOf(known.values()), asOf).get(period.index());
                    corrections
                            .add(Map.of("bucket", arrival.get("eventDay"), "revision", after.revision(), "from", before.value(),
                                    "to", after.value()));
                }
            }
        }
        var counts = new HashMap<String, Object>();
        Cells.of(signal, List.copyOf(known.values()), asOf).forEach((index, cell) -> counts.put(index.toString(), cell.value()));
        reference.assertMatches(
                Map.of("counts", counts, "corrections", corrections, "duplicates", duplicates, "rejectedFuture", rejected));
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
