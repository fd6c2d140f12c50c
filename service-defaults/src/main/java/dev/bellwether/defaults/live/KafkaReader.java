package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.bellwether.defaults.live.LiveLog.Entry;
import dev.bellwether.defaults.live.LiveLog.Reader;

/** Reads for one client. What cannot be read is logged and passed over, as in every view. */
final class KafkaReader implements Reader {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaReader.class);

    private final Consumer<String, byte[]> consumer;
    private final LiveTopics topics;
    private final Map<String, Long> next = new TreeMap<>();

    KafkaReader(Consumer<String, byte[]> consumer, LiveTopics topics, Collection<TopicPartition> partitions) {
        this.consumer = consumer;
        this.topics = topics;
        partitions.forEach(at -> next.put(topics.log(at), consumer.position(at)));
    }

    @Override
    public List<Entry> read(Duration atMost) {
        var entries = new ArrayList<Entry>();
        try {
            consumer.poll(atMost).forEach(record -> take(record, entries));
        } catch (WakeupException e) {
            LOG.debug("A live stream is ending");
        } catch (KafkaException e) {
            throw new LogAway(e);
        }
        return entries;
    }

    private void take(ConsumerRecord<String, byte[]> record, List<Entry> entries) {
        next.put(topics.log(new TopicPartition(record.topic(), record.partition())), record.offset() + 1);
        try {
            if (record.value() != null) {
                entries.add(new Entry(topics.read(record.topic(), record.value()), positions()));
            }
        } catch (RuntimeException e) {
            LOG.error("Passed over {}-{}@{}", record.topic(), record.partition(), record.offset(), e);
        }
    }

    @Override
    public Positions positions() {
        return Positions.of(next);
    }

    @Override
    public void interrupt() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
