package dev.bellwether.catalog.technology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a technology stands in its life; written in lower case. */
public enum State {
    /** Can be chosen. */
    ACTIVE,
    /** Should not be chosen any more. */
    DEPRECATED,
    /** Withdrawn from the catalog: still readable, its names still taken, hidden from lists unless asked for. */
    RETIRED;

    /** The state that is written so; empty if none is. */
    public static Optional<State> of(String text) {
        return Arrays.stream(values()).filter(state -> state.toString().equals(text)).findFirst();
    }

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
