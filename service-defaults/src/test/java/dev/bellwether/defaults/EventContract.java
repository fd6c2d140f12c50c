package dev.bellwether.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bellwether.events.Json;

/** Holds what a service publishes against the checked-in JSON Schema of its CloudEvents type. */
public final class EventContract {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventContract() {}

    /** Fails unless the headers are CloudEvents 1.0 and the value fits the schema of their type. */
    public static void verify(Received<?> received) {
        assertThat(received.header("ce_specversion")).isEqualTo("1.0");
        assertThat(received.header("ce_subject")).isEqualTo(received.key());
        assertThat(received.header("ce_id")).isNotEmpty();
        assertThat(received.header("content-type")).isEqualTo("application/json");
        var schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:schemas/" + received.header("ce_type") + ".json"));
        assertThat(schema.validate(Json.mapper().writeValueAsString(received.value()), InputFormat.JSON)).isEmpty();
    }
}
