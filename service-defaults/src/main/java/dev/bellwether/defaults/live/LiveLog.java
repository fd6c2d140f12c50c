package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;

/** The logs that live streams are read from. */
public interface LiveLog {

    /** The log of those topics. */
    static LiveLog of(ViewConsumers consumers, LiveTopics topics) {
        return new KafkaLiveLog(consumers, topics);
    }

    /**
     * @param from where to go on; null for what comes from now on
     * @throws LogAway if the log does not answer
     */
    Reader open(@Nullable Positions from);

    /** Reads on from somewhere. For one thread. */
    interface Reader extends AutoCloseable {

        /**
         * What has come, at most a few at a time, in the order of each log; waits that long for the first.
         *
         * @throws LogAway if the log does not answer
         */
        List<Entry> read(Duration atMost);

        /** How far it has come. */
        Positions positions();

        @Override
        void close();
    }

    /**
     * One fact.
     *
     * @param log   where it stands, such as {@code changes-0}
     * @param value a record of the published language, or {@link Removed}
     */
    record Entry(String log, long offset, Object value) {}
}
