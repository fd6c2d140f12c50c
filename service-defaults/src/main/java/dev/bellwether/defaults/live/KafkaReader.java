package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.bellwether.defaults.live.LiveLog.Entry;
import dev.bellwether.defaults.live.LiveLog.Reader;

/** What cannot be read is logged and passed over, as in every view. */
final class KafkaReader implements Reader {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaReader.class);

    private final Consumer<String, byte[]> consumer;
    private final LiveTopics topics;
    private final Collection<TopicPartition> partitions;

    KafkaReader(Consumer<String, byte[]> consumer, LiveTopics topics, Collection<TopicPartition> partitions) {
        this.consumer = consumer;
        this.topics = topics;
        this.partitions = partitions;
    }

    @Override
    public List<Entry> read(Duration atMost) {
        var entries = new ArrayList<Entry>();
        try {
            consumer.poll(atMost).forEach(record -> take(record, entries));
        } catch (KafkaException e) {
            throw new LogAway(e);
        }
        return entries;
    }

    private void take(ConsumerRecord<String, byte[]> record, List<Entry> entries) {
        try {
            entries.add(new Entry(topics.log(new TopicPartition(record.topic(), record.partition())), record.offset(),
                    topics.read(record)));
        } catch (RuntimeException e) {
            LOG.error("Passed over {}-{}@{}", record.topic(), record.partition(), record.offset(), e);
        }
    }

    /** Also behind what transactions leave in the log, which no record shows. */
    @Override
    public Positions positions() {
        try {
            return Positions.of(partitions.stream().collect(Collectors.toMap(topics::log, consumer::position)));
        } catch (KafkaException e) {
            throw new LogAway(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
