package dev.bellwether.events;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * One topic with its types: to publish or to read a topic anywhere is to name it here. Keys are texts, values JSON.
 *
 * @param name      the topic's name
 * @param valueType what its values hold
 * @param retention whether the log keeps everything or the newest value of a key
 */
public record Topic<V>(String name, Class<V> valueType, Retention retention) {

    /** What the broker keeps. */
    public enum Retention {
        /** The newest value of each key, for ever; a null value deletes the key. */
        COMPACTED,
        /** Every value, for ever. */
        EVERYTHING
    }

    /** The serde of the keys. */
    public Serde<String> keys() {
        return Serdes.String();
    }

    /** The serde of the values; unknown fields are ignored on reading. */
    public Serde<V> values() {
        return Json.serde(valueType);
    }
}
