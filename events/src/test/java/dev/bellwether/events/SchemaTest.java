package dev.bellwether.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    /** {@code mvn -pl events test -Dschemas.write} takes a wanted change over into the checked-in files. */
    @ParameterizedTest
    @MethodSource("dev.bellwether.events.EventTypes#names")
    void theCheckedInSchemaIsWhatTheRecordSays(String type) {
        var generated = Schemas.ofRecord(type);
        if (System.getProperty("schemas.write") != null) {
            Schemas.write(Schemas.CHECKED_IN, type, generated);
        }
        assertThat(Schemas.read(Schemas.CHECKED_IN, type)).isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("dev.bellwether.events.EventTypes#names")
    void readersAndWritersOfTheReleasedSchemaStillWork(String type) {
        assertThat(SchemaChanges.breaking(Schemas.read(Schemas.RELEASED, type), Schemas.read(Schemas.CHECKED_IN, type)))
                .isEmpty();
    }
}
