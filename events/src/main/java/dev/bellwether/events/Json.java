package dev.bellwether.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.kafka.common.serialization.Serde;
import org.springframework.kafka.support.serializer.JacksonJsonSerde;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of the published language: camelCase, ISO-8601 instants, nulls left out, unknown fields ignored. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** The mapper behind every event. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    static <V> Serde<V> serde(Class<V> type) {
        var serde = new JacksonJsonSerde<>(type, MAPPER);
        // There are no type headers, so none need to be looked for.
        return serde.noTypeInfo().ignoreTypeHeaders().dontRemoveTypeHeaders();
    }
}
