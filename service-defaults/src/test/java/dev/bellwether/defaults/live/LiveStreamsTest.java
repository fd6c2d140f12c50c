package dev.bellwether.defaults.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.events.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveStreamsTest {

    private static final Duration BEAT = Duration.ofMillis(20);
    private static final LiveTopics TOPICS = new LiveTopics(Map.of("changes", Topics.CHANGES));

    private final MemoryLog log = new MemoryLog("changes-0", "changes-1");
    private final List<LiveStreams> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(LiveStreams::stop);
    }

    @Test
    void allWhoListenAreToldFromOneReaderOfTheLog() {
        var streams = streams(9, 100);
        var first = listen(streams, null);
        var second = listen(streams, null);
        log.add("changes-0", "a");
        log.add("changes-1", "b");

        List.of(first, second).forEach(each -> {
            each.awaitEvents(2);
            assertThat(each.events()).containsExactlyInAnyOrder("a", "b");
        });
        assertThat(log.opened).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void whoComesBackWithAnyIdHearsAllTheRestOnce(int recent) {
        var streams = streams(1000, recent);
        var first = listen(streams, null);
        var all = IntStream.range(0, 40).mapToObj(each -> "e" + each).toList();
        all.forEach(each -> log.add("changes-" + each.hashCode() % 2, each));
        first.awaitEvents(40);

        for (var id : List.copyOf(first.ids())) {
            var again = listen(streams, id);
            var rest = new ArrayList<>(all);
            rest.removeAll(first.eventsUpTo(id));
            again.awaitEvents(rest.size());
            again.awaitBeats(2);
            assertThat(again.events()).containsExactlyInAnyOrderElementsOf(rest);
        }
    }

    @Test
    void whoTakesNothingHoldsUpNobodyAndReadsTheLogWhenItGoesOn() {
        var streams = streams(9, 4);
        var slow = listen(streams, null);
        var quick = listen(streams, null);
        slow.stopReading();
        var all = IntStream.range(0, 100).mapToObj(each -> "e" + each).toList();
        all.forEach(each -> log.add("changes-0", each));
        quick.awaitEvents(100);
        assertThat(slow.events()).isEmpty();

        slow.readOn();
        slow.awaitEvents(100);

        assertThat(slow.events()).containsExactlyElementsOf(all);
        log.add("changes-0", "next");
        await().untilAsserted(() -> assertThat(slow.events()).last().isEqualTo("next"));
    }

    @Test
    void aStreamBeatsAlsoWhileOnlyThingsComeThatItIsNotToldOf() {
        var streams = streams(9, 100);
        var nobody = new Listener();
        streams.open(nobody, _ -> Optional.empty(), null);
        await().until(() -> {
            log.add("changes-0", "noise");
            return nobody.beats() > 3;
        });
        assertThat(nobody.events()).isEmpty();
        await().untilAsserted(() -> assertThat(nobody.ids()).last().isEqualTo(log.ends().text()));
    }

    @Test
    void whatWasStoppedTellsAgainOnceItIsStarted() {
        var streams = streams(9, 100);
        var before = listen(streams, null);
        log.add("changes-0", "a");
        before.awaitEvents(1);
        streams.stop();
        assertThatThrownBy(() -> listen(streams, null)).isInstanceOf(Unavailable.class);

        streams.start();
        var after = listen(streams, null);
        log.add("changes-0", "b");

        after.awaitEvents(1);
        assertThat(after.events()).containsExactly("b");
    }

    @Test
    void moreThanTheLimitAreRefusedUntilSomebodyLeaves() {
        var streams = streams(1, 100);
        var first = listen(streams, null);
        assertThatThrownBy(() -> listen(streams, null)).isInstanceOf(Unavailable.class).hasMessageContaining("1 streams");
        assertThat(streams.subscribers()).isOne();

        first.leave();

        await().until(() -> streams.subscribers() == 0);
        await().ignoreExceptionsInstanceOf(Unavailable.class).untilAsserted(() -> listen(streams, null));
    }

    @Test
    void aServiceThatStopsEndsEveryStreamAndOpensNone() {
        var streams = streams(9, 100);
        var listener = listen(streams, null);
        streams.stop();
        await().until(() -> listener.completed && streams.subscribers() == 0);
        assertThatThrownBy(() -> listen(streams, null)).isInstanceOf(Unavailable.class);
    }

    @Test
    void aLogThatWasAwayIsReadOnWithoutAGap() {
        var streams = streams(9, 100);
        var listener = listen(streams, null);
        log.away(true);
        log.add("changes-0", "meanwhile");
        listener.awaitBeats(3);
        log.away(false);
        listener.awaitEvents(1);
        assertThat(listener.events()).containsExactly("meanwhile");
    }

    @Test
    void anIdBeyondTheEndOfTheLogHearsWhatComesAndOneOfAnotherStreamIsRefused() {
        var streams = streams(9, 100);
        var listener = listen(streams, "changes-0:900,changes-1:900");
        await().until(() -> listener.ids().contains(log.ends().text()));
        log.add("changes-0", "new");
        listener.awaitEvents(1);
        assertThatThrownBy(() -> listen(streams, "rankings-0:1")).isInstanceOf(InvalidInput.class);
    }

    private LiveStreams streams(int subscribers, int recent) {
        var streams = new LiveStreams(log, TOPICS, new LiveSettings(subscribers, BEAT, recent, 2));
        streams.start();
        started.add(streams);
        return streams;
    }

    private static Listener listen(LiveStreams streams, String lastEventId) {
        var listener = new Listener();
        streams.open(listener, value -> Optional.of(new LiveEvent("told", value)), Positions.after(lastEventId));
        listener.awaitBeats(1);
        return listener;
    }
}
