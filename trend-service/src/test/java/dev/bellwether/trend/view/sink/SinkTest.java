package dev.bellwether.trend.view.sink;

import static dev.bellwether.trend.testing.Examples.series;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.trend.view.View;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;

class SinkTest implements View<SeriesSnapshot> {

    private final List<String> done = new ArrayList<>();
    private final Sink<SeriesSnapshot> sink = new Sink<>(Topics.SERIES, SeriesSnapshot::version, this);

    @Override
    public void put(Collection<SeriesSnapshot> states) {
        states.forEach(state -> done.add(state.key() + " " + state.version()));
    }

    @Override
    public void remove(String key) {
        done.add("-" + key);
    }

    @Test
    void onlyTheNewestOfAKeyIsWrittenWhereverItStands() {
        sink.take(List.of(state("a", 1), state("b", 1), state("a", 3), state("a", 2)));

        assertThat(done).containsExactly("a/hn.posts 3", "b/hn.posts 1");
    }

    @Test
    void aDeletionStaysBetweenWhatCameBeforeAndAfter() {
        sink.take(List.of(state("a", 4), record("a/hn.posts", null), state("a", 1)));

        assertThat(done).containsExactly("a/hn.posts 4", "-a/hn.posts", "a/hn.posts 1");
    }

    @Test
    void anUnreadableRecordIsNamedAfterThoseBeforeItWereWritten() {
        var broken = record("b/hn.posts", "{".getBytes(UTF_8));

        assertThatThrownBy(() -> sink.take(List.of(state("a", 1), broken, state("c", 1))))
                .isInstanceOfSatisfying(BatchListenerFailedException.class,
                        failure -> assertThat(failure.getRecord()).isSameAs(broken));
        assertThat(done).containsExactly("a/hn.posts 1");
    }

    private static ConsumerRecord<String, byte[]> state(String technology, long version) {
        var series = series(technology, "hn.posts", version);
        return record(series.key(), Topics.SERIES.values().serializer().serialize("trend.series", series));
    }

    private static ConsumerRecord<String, byte[]> record(String key, byte[] value) {
        return new ConsumerRecord<>("trend.series", 0, 0, key, value);
    }
}
