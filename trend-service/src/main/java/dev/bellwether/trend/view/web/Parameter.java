package dev.bellwether.trend.view.web;

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
