package dev.bellwether.scoring.method;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How values of criteria, 0 to 1 on fixed scales, become one score of 0 to 1. A technology's score depends on nobody else under any of
 * these, so that who is compared with whom reorders nobody (docs/methods.md, A.4).
 */
public enum Method {

    /** The default: weighted values added up, so that a strength makes up for a weakness. */
    ADDITIVE("additive", 1),
    /** The weighted product: a weakness weighs more the greater it is, and a 0 where there is a weight is a score of 0. */
    WEIGHTED_PRODUCT("wpm", 1),
    /** TOPSIS: how much nearer to the best of every scale than to the worst, so that a large shortfall counts more than many small ones. */
    TOPSIS("topsis", 1);

    private final String text;
    private final int revision;

    Method(String text, int revision) {
        this.text = text;
        this.revision = revision;
    }

    /** As it is written. */
    @JsonValue
    public String text() {
        return text;
    }

    /** Names the calculation; changes whenever the same input would be answered differently. */
    public String version() {
        return text + "-" + revision;
    }

    /** Whether a score is the sum of what the criteria contribute. */
    public boolean addsUp() {
        return this == ADDITIVE;
    }

    /** The score of a row of values; never falls when a value rises. */
    public double score(double[] weights, double[] values) {
        return switch (this) {
            case ADDITIVE -> Additive.score(weights, values);
            case WEIGHTED_PRODUCT -> WeightedProduct.scores(new double[][]{values}, weights)[0];
            case TOPSIS -> Topsis.fixed(new double[][]{values}, weights).closeness()[0];
        };
    }

    /** Empty if none is written like that. */
    public static Optional<Method> parse(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }

    /** The method of a version, whatever its revision. */
    public static Method ofVersion(String version) {
        return of(version.substring(0, version.lastIndexOf('-')));
    }

    /** @throws IllegalArgumentException if none is written like that */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Method of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not additive, wpm or topsis"));
    }
}
