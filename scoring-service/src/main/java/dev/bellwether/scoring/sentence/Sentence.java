package dev.bellwether.scoring.sentence;

import java.util.List;
import java.util.Locale;

/** Plain English that is built from numbers, and the same whatever the machine's language is. */
public final class Sentence {

    private Sentence() {}

    /** A sentence by a format of {@link java.util.Formatter}. */
    public static String of(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
