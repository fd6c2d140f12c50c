package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When something that changed is computed anew. */
class PaceTest {

    private static final Pace PACE = new Pace(Duration.ofMillis(10), Duration.ofSeconds(1), Duration.ofMillis(100),
            Duration.ofSeconds(2), Duration.ofMillis(600),
            Duration.ofMillis(1), Duration.ofSeconds(30), 0, 30);

    private final KeyValueStore<String, Long> store = Stores
            .keyValueStoreBuilder(Stores.inMemoryKeyValueStore("agenda"), Serdes.String(), Serdes.Long()).withLoggingDisabled()
            .build();

    @BeforeEach
    void open() {
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
    }

    @Test
    void aSingleChangeIsDueOnceItIsQuiet() {
        var agenda = new Agenda(store, PACE, 0);
        agenda.mark("a", 0);

        assertThat(ticks(agenda, 10)).isEmpty();
        assertThat(ticks(agenda, 1)).containsExactly("a");
        assertThat(ticks(agenda, 1000)).isEmpty();
    }

    @Test
    void aTrickleIsDueSoonAlthoughItIsNeverQuiet() {
        assertThat(firstDue(tick -> tick % 5 == 0 ? 1 : 0)).isBetween(60L, 80L);
    }

    @Test
    void aFloodIsGatheredUntilItEnds() {
        assertThat(firstDue(tick -> tick < 2000 ? 20 : 0)).isBetween(2190L, 2210L);
    }

    @Test
    void timeInWhichTheProcessDoesSomethingElseIsNoQuietTime() {
        var agenda = new Agenda(store, PACE, 0);
        agenda.mark("a", 0);

        assertThat(done(agenda, 20_000)).isEmpty();
    }

    @Test
    void whatHasWaitedForTheLongestTimeIsDueHoweverBusyTheProcessIs() {
        var agenda = new Agenda(store, PACE, 0);
        agenda.mark("a", 0);

        assertThat(done(agenda, 30_000)).containsExactly("a");
    }

    @Test
    void whatWasWaitingBeforeARestartIsDueAfterIt() {
        new Agenda(store, PACE, 0).mark("a", 0);

        assertThat(ticks(new Agenda(store, PACE, 0), 11)).containsExactly("a");
    }

    @Test
    void whatHasWaitedLongestIsDoneFirstAndTheRestAtTheNextTick() {
        var slices = new Pace(PACE.tick(), Duration.ZERO, PACE.quiet(), PACE.sure(), PACE.shortest(), PACE.each(), PACE.longest(),
                0, 30);
        var agenda = new Agenda(store, slices, 0);
        agenda.mark("b", 0);
        agenda.mark("a", 0);

        assertThat(done(agenda, 30_000)).containsExactly("a");
        agenda.mark("a", 30_000);
        assertThat(done(agenda, 60_000)).containsExactly("b");
        assertThat(done(agenda, 60_000)).containsExactly("a");
        assertThat(store.approximateNumEntries()).isZero();
    }

    @Test
    void whatTookLongRestsBeforeItIsDoneAgain() {
        var restful = new Pace(PACE.tick(), PACE.slice(), Duration.ZERO, PACE.sure(), PACE.shortest(), Duration.ZERO,
                PACE.longest(), 1_000, 30);
        var agenda = new Agenda(store, restful, 0);
        agenda.mark("a", 0);
        agenda.work(0, key -> LockSupport.parkNanos(Duration.ofMillis(20).toNanos()));
        agenda.mark("a", 0);

        assertThat(done(agenda, 10_000)).isEmpty();
        assertThat(done(agenda, 300_000)).containsExactly("a");
    }

    private static List<String> done(Agenda agenda, long now) {
        var done = new ArrayList<String>();
        agenda.work(now, done::add);
        return done;
    }

    private static List<String> ticks(Agenda agenda, int count) {
        return IntStream.range(0, count).mapToObj(tick -> done(agenda, 0)).flatMap(List::stream).toList();
    }

    /** At which tick it is first due if so many changes come before each. */
    private long firstDue(LongToIntFunction changes) {
        var agenda = new Agenda(store, PACE, 0);
        return LongStream.range(0, 10_000).filter(tick -> {
            IntStream.range(0, changes.applyAsInt(tick)).forEach(change -> agenda.mark("a", 0));
            return !done(agenda, 0).isEmpty();
        }).findFirst().orElseThrow();
    }
}
