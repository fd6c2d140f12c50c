package dev.bellwether.scoring.constraint;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a fact is compared with what is asked for. */
public enum Op {
    /** The same; of several facts, any. */
    EQUAL("="),
    /** Not the same; of several facts, none. */
    NOT_EQUAL("!="),
    /** One of a list; of several facts, any. */
    IN("in"),
    /** None of a list; of several facts, none. */
    NOT_IN("notIn"),
    /** A smaller number. */
    LESS("<"),
    /** A number not above. */
    AT_MOST("<="),
    /** A larger number. */
    GREATER(">"),
    /** A number not below. */
    AT_LEAST(">="),
    /** A text that has this part, or several facts of which one is this. */
    CONTAINS("contains");

    private final String symbol;

    Op(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written. */
    @JsonValue
    public String symbol() {
        return symbol;
    }

    /** Whether it compares numbers. */
    public boolean compares() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    /** Whether it asks for a list. */
    public boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    /** Empty if nothing is written like that. */
    public static Optional<Op> parse(String symbol) {
        return Arrays.stream(values()).filter(op -> op.symbol.equals(symbol)).findFirst();
    }

    /** @throws IllegalArgumentException if nothing is written like that */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Op of(String symbol) {
        return parse(symbol).orElseThrow(() -> new IllegalArgumentException("'" + symbol + "' is no operator"));
    }
}
