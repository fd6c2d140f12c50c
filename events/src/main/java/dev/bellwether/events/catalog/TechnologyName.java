package dev.bellwether.events.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared everywhere: {@code Node.js}, {@code NodeJS} and {@code node js} are one name, {@code C}, {@code C++} and {@code C#} three. */
public final class TechnologyName {

    private static final Pattern IGNORED = Pattern.compile("[\\s./_-]+");

    private TechnologyName() {}

    /** The key of a name: two names are the same if their keys are equal. Empty if nothing but separators is in it. */
    public static String key(String name) {
        return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
