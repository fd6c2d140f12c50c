package dev.bellwether.trend.lookback;

import static dev.bellwether.trend.topology.Live.observation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.topology.Live;
import dev.bellwether.trend.topology.Signals;
import org.junit.jupiter.api.Test;

/** Three ways, one answer: as it came, replayed into new state, looked back at. */
class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final String JOBS = "jobs.posts";
    private static final String NEWS = "news.mentions";
    private static final SignalDefinition[] SIGNALS = {Signals.counts(JOBS, Exposure.TOTAL),
            Signals.counts(NEWS, Exposure.PANEL, "t2", "t3", "t4", "t5", "t6", "t7")};

    @Test
    void aReplayInAnotherOrderAndTwiceLeadsToWhatWasPublished() {
        try (var live = new Live(DAY, SIGNALS)) {
            live.observe(Live.market(DAY, 3, JOBS, NEWS));
            live.observe(List.of(observation("t3", JOBS, "2026-08", 300.0), observation("t9", NEWS, "2021-02", 12.0)));
            live.pass(Duration.ofHours(50));
            var now = live.observe(List.of(observation("t3", JOBS, "2026-08", 90.0), observation("t5", NEWS, "2026-06", null)));
            var published = Content.of(live.trends(), live.series());

            try (var replayed = new Live(LocalDate.ofInstant(now, ZoneOffset.UTC), SIGNALS)) {
                replayed.replay(shuffledAndTwice(live.log()));
                Content.of(replayed.trends(), replayed.series()).assertIs(published);
            }
            Content.of(Hindsight.of(HindsightTest.ledger(shuffledAndTwice(live.log()), SIGNALS), now)).assertIs(published);
        }
    }

    /** As several partitions may come: what is said of one observation stays in order. */
    private static List<ObservationRecorded> shuffledAndTwice(List<ObservationRecorded> log) {
        var byIdentity = new LinkedHashMap<List<Object>, List<ObservationRecorded>>();
        log.forEach(one -> Collections.addAll(
                byIdentity.computeIfAbsent(List.of(one.technology(), one.signal(), one.period()), key -> new ArrayList<>()), one,
                one));
        var identities = new ArrayList<>(byIdentity.values());
        Collections.shuffle(identities, new Random(4));
        return identities.stream().flatMap(List::stream).toList();
    }
}
