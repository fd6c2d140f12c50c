package dev.bellwether.defaults.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.bellwether.events.Json;
import org.junit.jupiter.api.Test;

class EventsDescriptionTest {

    private static final Path FILE = Path.of("../docs/asyncapi.json");

    @Test
    void theDescriptionOfTheEventsSaysWhatTheCodeDoes() throws IOException {
        var described = EventsDescription.describe().toPrettyString() + "\n";
        if (System.getProperty("description.write") != null) {
            Files.writeString(FILE, described);
        }
        assertThat(Files.readString(FILE)).as("docs/asyncapi.json; " + ApiFile.HOW_TO_WRITE).isEqualTo(described);
    }

    @Test
    void everyReferenceInItLeadsSomewhere() throws IOException {
        var document = Json.mapper().readTree(Files.readString(FILE));
        assertThat(document.findValuesAsString("$ref")).isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isObject()).as(ref).isTrue());
    }
}
