package dev.bellwether.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    @ParameterizedTest
    @ValueSource(strings = {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
            "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-later"})
    void whatIsWellFormedIsKept(String header) {
        assertThat(TraceParent.isValid(header)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "00", "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01", "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0\"", "00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01later"})
    void whatIsNotIsRefused(String header) {
        assertThat(TraceParent.isValid(header)).isFalse();
    }

    @Test
    void aNewOneIsWellFormedNewAndSaysWhetherItIsRecorded() {
        assertThat(Stream.generate(() -> TraceParent.begin(true)).limit(1_000)).allMatch(TraceParent::isValid)
                .doesNotHaveDuplicates()
                .allMatch(header -> header.endsWith("-01"));
        assertThat(TraceParent.begin(false)).endsWith("-00");
    }
}
