package dev.bellwether.local.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import dev.bellwether.local.client.BulkFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    @TempDir
    private Path directory;

    @Test
    void comesInTheOrderInWhichItMustBeLoaded() throws Exception {
        try (var starter = Starter.open()) {
            assertThat(starter.files()).extracting(BulkFile::title).startsWith("technologies", "sources", "signals")
                    .contains("observations of pypi").hasSizeGreaterThan(10);
        }
    }

    @Test
    void isLoadedOnceUntilItChanges() throws Exception {
        var file = directory.resolve("starter.loaded");
        var marker = new StarterMarker(file);
        try (var starter = Starter.open()) {
            assertThat(marker.covers(starter)).isFalse();

            marker.set(starter);
            assertThat(marker.covers(starter)).isTrue();

            Files.writeString(file, "of other data\n");
            assertThat(marker.covers(starter)).isFalse();
        }
    }
}
