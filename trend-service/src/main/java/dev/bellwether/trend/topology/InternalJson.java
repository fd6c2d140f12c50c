package dev.bellwether.trend.topology;

import org.apache.kafka.common.serialization.Serde;
import org.springframework.kafka.support.serializer.JacksonJsonSerde;

import dev.bellwether.events.Json;

/** The serde of what stays inside the topology. */
final class InternalJson {

    private InternalJson() {}

    static <V> Serde<V> of(Class<V> type) {
        return new JacksonJsonSerde<>(type, Json.mapper()).noTypeInfo().ignoreTypeHeaders();
    }
}
