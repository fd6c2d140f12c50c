package dev.bellwether.trend.momentum;

import java.util.Locale;

import dev.bellwether.events.trend.Direction;

/** The fine answer to where a technology is heading (docs/methods.md, B.6). */
public enum Label {
    /** Grows by at least 1 % a month, and that is no chance finding. */
    RISING(Direction.RISING),
    /** Shrinks likewise. */
    FALLING(Direction.FALLING),
    /** Neither, and surely less than 3 % a month either way. */
    STABLE(Direction.STEADY),
    /** Neither, and it could be anything. */
    UNCERTAIN(Direction.INSUFFICIENT_DATA),
    /** First seen less than six periods ago. */
    NEW(Direction.INSUFFICIENT_DATA),
    /** No growth could be estimated. */
    INSUFFICIENT_DATA(Direction.INSUFFICIENT_DATA);

    private static final double SET_AT = 0.10;
    private static final double KEPT_UNTIL = 0.20;
    private static final double NOTABLE_RISE = Math.log(1.01);
    private static final double NOTABLE_FALL = Math.log(0.99);

    private final Direction direction;

    Label(Direction direction) {
        this.direction = direction;
    }

    /**
     * Judges a growth.
     *
     * @param qValue   after Benjamini–Hochberg
     * @param previous the label at the evaluation before: once set it is kept until q exceeds 0.20 or the sign turns, so that it does not flicker
     */
    public static Label of(Combined growth, double qValue, Label previous) {
        var way = growth.logGrowth() > 0 ? RISING : FALLING;
        boolean notable = growth.logGrowth() >= NOTABLE_RISE || growth.logGrowth() <= NOTABLE_FALL;
        boolean set = qValue <= SET_AT && notable;
        boolean kept = previous == way && qValue <= KEPT_UNTIL;
        if (set || kept) {
            return way;
        }
        return growth.still() ? STABLE : UNCERTAIN;
    }

    /** The coarse answer. */
    public Direction direction() {
        return direction;
    }

    /** As published: {@code insufficient-data} and so on. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
