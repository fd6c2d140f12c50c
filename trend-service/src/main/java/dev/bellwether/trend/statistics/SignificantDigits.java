package dev.bellwether.trend.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Rounds what is pooled over all series of a signal or all technologies: everything rests on such a number, and all would change with every observation
 * if it kept more digits than the sample supports.
 */
public final class SignificantDigits {

    private SignificantDigits() {}

    /** The nearest number with so many significant decimal digits. */
    public static double round(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
