package dev.bellwether.gateway.assistant.tool;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** Numbers in sentences. */
final class Figures {

    private static final MathContext FOUR = new MathContext(4);

    private Figures() {}

    /** A share as signed per cent, such as {@code +13 %}. */
    static String percent(JsonNode share) {
        return String.format(Locale.ROOT, "%+.0f %%", share.asDouble() * 100);
    }

    /** From 0 to 1, such as {@code 0.836}. */
    static String score(JsonNode score) {
        return String.format(Locale.ROOT, "%.3f", score.asDouble());
    }

    /** A growth with its interval; empty if it is not known. */
    static String growth(JsonNode trend) {
        return trend.hasNonNull("growthPerYear")
                ? "%s a year (%s to %s)".formatted(percent(trend.get("growthPerYear")), percent(trend.get("growthLow")),
                        percent(trend.get("growthHigh")))
                : "";
    }

    /** Whatever it is; of several their list, and of long fractions four digits. */
    static String plain(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(Figures::plain).collect(Collectors.joining(", "))
                : value.isFloatingPointNumber()
                        ? new BigDecimal(value.asDouble()).round(FOUR).stripTrailingZeros().toPlainString()
                        : value.asString("?");
    }
}
