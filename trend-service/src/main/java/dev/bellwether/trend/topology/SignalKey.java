package dev.bellwether.trend.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

import dev.bellwether.events.trend.ObservationRecorded;

/** Gives each observation its signal as key, by the header where there is one. */
final class SignalKey extends ContextualProcessor<String, byte[], String, byte[]> {

    /** @throws RuntimeException for what cannot be read; the record becomes a dead letter */
    @Override
    public void process(Record<String, byte[]> record) {
        var header = record.headers().lastHeader(ObservationRecorded.SIGNAL_HEADER);
        context().forward(
                record.withKey(
                        header == null ? ObservationBytes.read(record.value()).signal() : new String(header.value(), UTF_8)));
    }
}
