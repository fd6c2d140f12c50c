package dev.bellwether.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionTest {

    @ParameterizedTest
    @CsvSource({"signals.ndjson, SIGNALS", "here/technologies.csv.gz, TECHNOLOGIES", "observations/pypi.csv.gz, OBSERVATIONS",
            "observations-2026.csv, OBSERVATIONS"})
    void aFileTellsWhatItHolds(Path file, Collection expected) {
        assertThat(Collection.of(file)).contains(expected);
    }

    @Test
    void anotherNameTellsNothing() {
        assertThat(Collection.of(Path.of("data.csv"))).isEmpty();
    }
}
