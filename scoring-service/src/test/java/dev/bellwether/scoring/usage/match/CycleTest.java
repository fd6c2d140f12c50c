package dev.bellwether.scoring.usage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.events.catalog.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTest {

    private static final List<Release> RELEASES = Stream.of("3", "3.1", "3.10", "2022", "2022-R2")
            .map(cycle -> new Release(cycle, null, false, null, null, null, null, null, null)).toList();

    @ParameterizedTest
    @CsvSource({"3.1, 3.1", "3.1.4, 3.1", "3.10.2, 3.10", "3.2.0, 3", "v3.1.0, 3.1", "^3.1.4, 3.1", "~> 3.10, 3.10",
            "3.1-alpine, 3.1",
            "3.1+build7, 3.1", "2022-r2, 2022-R2", "2022, 2022"})
    void aVersionBelongsToTheLongestCycleThatItBeginsWith(String version, String cycle) {
        assertThat(Cycle.of(RELEASES, version).map(Release::cycle)).contains(cycle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.0", "31", ">=3.1", "latest", "3.1 || 3.10", "<3.1", "*", ""})
    void aRangeOrAnUnknownVersionBelongsToNone(String version) {
        assertThat(Cycle.of(RELEASES, version)).isEmpty();
    }
}
