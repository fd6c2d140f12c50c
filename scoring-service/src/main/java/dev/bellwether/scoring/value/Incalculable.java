package dev.bellwether.scoring.value;

/** A calculation that has no answer for its input: it is refused, never answered with NaN or a made-up number. */
public final class Incalculable extends RuntimeException {

    /** Why. */
    public enum Code {
        /** A scale whose low end is not below its high end. */
        INVALID_BOUNDS,
        /** Zero or less where a value is divided by. */
        NON_POSITIVE_VALUE,
        /** Less than zero where a value is raised to a power. */
        NEGATIVE_VALUE,
        /** No criterion has any weight. */
        ZERO_WEIGHT_SUM,
        /** A weight below zero. */
        NEGATIVE_WEIGHT,
        /** A pairwise comparison and its reverse contradict each other. */
        NOT_RECIPROCAL,
        /** More than ten criteria to compare in pairs, for which no random index is known. */
        TOO_MANY_CRITERIA
    }

    private final transient Code code;

    /** Refuses for that reason. */
    public Incalculable(Code code) {
        super(code.name());
        this.code = code;
    }

    /** The reason. */
    public Code code() {
        return code;
    }

    /** Refuses for that reason if the condition holds. */
    public static void when(boolean condition, Code code) {
        if (condition) {
            throw new Incalculable(code);
        }
    }
}
