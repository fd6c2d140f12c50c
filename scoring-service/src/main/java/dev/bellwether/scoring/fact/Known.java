package dev.bellwether.scoring.fact;

/**
 * A fact with its origin.
 *
 * @param fact       what is known
 * @param spread     how far those who state it are apart: a standard deviation in the fact's unit; 0 if they are not or it is no number
 * @param confidence what share of its input's weight it deserves, above 0 to 1
 * @param evidence   by whom and since when
 */
public record Known(Fact fact, double spread, double confidence, Evidence evidence) {

    /** A fact of full confidence without spread. */
    public Known(Fact fact, Evidence evidence) {
        this(fact, 0, 1, evidence);
    }
}
