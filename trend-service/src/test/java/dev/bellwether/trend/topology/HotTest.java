package dev.bellwether.trend.topology;

import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.HotSnapshot.Heated;
import dev.bellwether.events.trend.HotSnapshot.Item;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;

/** Documents mention ten technologies, each day alike, until something happens. */
class HotTest {

    private static final String MENTIONS = "press.document-mentions";
    private static final SignalDefinition SIGNAL = Signals
            .closingAfter(Signals.define(MENTIONS, SignalKind.COUNT, Cadence.DAY, Exposure.TOTAL, null, 1), 3);

    @Test
    void quietDaysMakeNothingHot() {
        try (var pipeline = quiet()) {
            assertThat(pipeline.hot.get(MENTIONS).items()).hasSize(10).noneMatch(Item::alert)
                    .allMatch(item -> item.heats().stream().noneMatch(Heated::hot));
            assertThat(pipeline.hot.get(MENTIONS).day()).isEqualTo(TODAY.minusDays(1));
        }
    }

    @Test
    void aSpikeOfDocumentsIsHotAndAnAlert() {
        try (var pipeline = quiet()) {
            pipeline.observe(spike(1)).settle();

            assertThat(t3(pipeline).alert()).isTrue();
            assertThat(heat(pipeline).hot()).isTrue();
            assertThat(pipeline.hot.get(MENTIONS).items()).filteredOn(Item::alert).hasSize(1);
        }
    }

    @Test
    void aSourceThatDoublesItsVolumeMakesNothingHot() {
        try (var pipeline = quiet()) {
            for (int ago = 7; ago >= 1; ago--) {
                pipeline.observe(documents(ago, 20, 40));
            }
            pipeline.settle();

            assertThat(t3(pipeline).count()).isEqualTo(4);
            assertThat(pipeline.hot.get(MENTIONS).items()).noneMatch(Item::alert)
                    .allMatch(item -> Math.abs(item.heats().getFirst().z()) < 0.5);
        }
    }

    @Test
    void aLateDayIsTakenIn() {
        try (var pipeline = quiet()) {
            var before = pipeline.hot.get(MENTIONS);
            pipeline.observe(spike(3)).settle();

            assertThat(pipeline.hot.get(MENTIONS).version()).isGreaterThan(before.version());
            assertThat(heat(pipeline).z()).isGreaterThan(1.5);
            assertThat(t3(pipeline).alert()).isFalse();
        }
    }

    @Test
    void duplicatesChangeNothing() {
        try (var pipeline = quiet()) {
            pipeline.observe(spike(1)).settle();
            var before = pipeline.hot.get(MENTIONS);

            pipeline.observe(spike(1)).settle();

            assertThat(pipeline.hot.get(MENTIONS)).isEqualTo(before);
        }
    }

    @Test
    void aQuietDayCoolsIt() {
        try (var pipeline = quiet()) {
            pipeline.observe(spike(1)).settle();
            var hottest = heat(pipeline).z();

            pipeline.pass(Duration.ofDays(1));
            pipeline.observe(documents(0, 0, 20)).settle();

            assertThat(pipeline.hot.get(MENTIONS).day()).isEqualTo(TODAY);
            assertThat(heat(pipeline).z()).isLessThan(hottest);
            assertThat(t3(pipeline).alert()).isFalse();
        }
    }

    @Test
    void aDayThatPassesWithoutAWordIsNoNews() {
        try (var pipeline = new Pipeline().define(Signals.closingAfter(SIGNAL, 60)).observe(history())) {
            pipeline.settle();
            var before = pipeline.hot.get(MENTIONS);

            pipeline.pass(Duration.ofDays(1));
            pipeline.settle();

            assertThat(pipeline.hot.get(MENTIONS)).isEqualTo(before);
        }
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        var backwards = new ArrayList<>(history()).reversed();
        try (var one = quiet(); var other = new Pipeline().define(SIGNAL).observe(backwards)) {
            other.settle();

            assertThat(other.hot.get(MENTIONS).items()).isEqualTo(one.hot.get(MENTIONS).items());
        }
    }

    @Test
    void aWithdrawnSignalTellsNothingMore() {
        try (var pipeline = quiet()) {
            pipeline.withdraw(MENTIONS).settle();

            assertThat(pipeline.hot).isEmpty();
        }
    }

    @Test
    void monthlyCountsTellNothingOfNow() {
        try (var pipeline = new Pipeline().define(Signals.counts("jobs.posts", Exposure.TOTAL))
                .observe(Simulated.market(TODAY, 1, "jobs.posts"))) {
            pipeline.settle();

            assertThat(pipeline.hot).isEmpty();
        }
    }

    private static Pipeline quiet() {
        var pipeline = new Pipeline().define(SIGNAL).observe(history());
        pipeline.settle();
        return pipeline;
    }

    /** Each is mentioned by two of the twenty documents of a day. */
    private static List<ObservationRecorded> history() {
        var all = new ArrayList<ObservationRecorded>();
        for (int ago = 45; ago >= 1; ago--) {
            for (int t = 0; t < 10; t++) {
                all.add(mention("t" + t, ago, null, 2));
            }
            all.add(mention(ObservationRecorded.SOURCE_TOTAL, ago, null, 20));
        }
        return all;
    }

    /** Documents of a day, each of which mentions one of ten technologies. */
    private static List<ObservationRecorded> documents(int ago, int from, int to) {
        var all = new ArrayList<ObservationRecorded>();
        for (int i = from; i < to; i++) {
            all.add(mention("t" + i % 10, ago, "d" + i, 1));
            all.add(mention(ObservationRecorded.SOURCE_TOTAL, ago, "d" + i, 1));
        }
        return all;
    }

    /** Fifteen more documents of a day that all mention t3. */
    private static List<ObservationRecorded> spike(int ago) {
        var all = new ArrayList<ObservationRecorded>();
        for (int i = 0; i < 15; i++) {
            all.add(mention("t3", ago, "spike" + i, 1));
            all.add(mention(ObservationRecorded.SOURCE_TOTAL, ago, "spike" + i, 1));
        }
        return all;
    }

    private static ObservationRecorded mention(String technology, int ago, @Nullable String document, double value) {
        LocalDate day = TODAY.minusDays(ago);
        return new ObservationRecorded(technology, MENTIONS, new Period(Cadence.DAY, day), value, document,
                day.plusDays(1).atTime(1, 0).toInstant(ZoneOffset.UTC), "test");
    }

    private static Item t3(Pipeline pipeline) {
        HotSnapshot hot = pipeline.hot.get(MENTIONS);
        return hot.items().stream().filter(item -> item.technology().equals("t3")).findFirst().orElseThrow();
    }

    private static Heated heat(Pipeline pipeline) {
        return t3(pipeline).heats().getFirst();
    }
}
