package dev.bellwether.trend.view.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.trend.view.Window;

/** Parameters that must be one of a few words. */
public final class Parameter {

    private Parameter() {}

    /** The window, three years if none was asked for. */
    public static Window window(String text) {
        return text == null ? Window.P3Y : choose("window", text, Window.values(), Window::name);
    }

    /** The direction; null if none was asked for. */
    public static Direction direction(String text) {
        return text == null ? null : choose("direction", text, Direction.values(), Parameter::word);
    }

    /**
     * The moment that an answer is to be given as of: an instant, or a date that stands for the end of its day, today for this moment.
     *
     * @param text null for this moment
     * @return null for this moment
     * @throws InvalidInput at {@code asOf} if it is neither, or in the future
     */
    public static Instant asOf(String text, Instant now) {
        if (text == null) {
            return null;
        }
        try {
            if (!text.contains("T")) {
                var day = LocalDate.parse(text);
                var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
                return day.equals(today)
                        ? null
                        : past(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1), now);
            }
            return past(Instant.parse(text), now);
        } catch (DateTimeException e) {
            throw new InvalidInput("/asOf",
                    "'" + text + "' is neither an instant such as 2026-03-31T12:00:00Z nor a date such as 2026-03-31");
        }
    }

    private static Instant past(Instant asOf, Instant now) {
        if (asOf.isAfter(now)) {
            throw new InvalidInput("/asOf", "must not be in the future");
        }
        return asOf;
    }

    /** An enum's constant as it is written outside: lower case, with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase().replace('_', '-');
    }

    /**
     * The constant that a text stands for.
     *
     * @throws InvalidInput at the parameter if it stands for none
     */
    public static <E extends Enum<E>> E choose(String parameter, String text, E[] constants, Function<E, String> words) {
        return Arrays.stream(constants).filter(constant -> words.apply(constant).equals(text)).findFirst()
                .orElseThrow(() -> new InvalidInput("/" + parameter, "must be one of "
                        + Arrays.stream(constants).map(words).collect(Collectors.joining(", "))));
    }
}
