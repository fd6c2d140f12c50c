package dev.bellwether.scoring.radar;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How names on radars are compared and turned into identities: {@code Languages & Frameworks} is {@code languages-and-frameworks},
 * {@code C++} is {@code c-plus-plus}. Letters of every script stay, for radars are written in many languages.
 */
public final class Label {

    /** Names that different radars give the same ring. */
    private static final List<List<String>> SYNONYMS = List.of(List.of("trial", "pilot"), List.of("assess", "explore"),
            List.of("hold", "caution"));
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 80;

    private Label() {}

    /** Lower-case words joined by hyphens; empty if there is no letter or digit in it. */
    public static String key(String text) {
        var spelled = text.replace("&", " and ").replace("+", " plus ").replace("#", " sharp ");
        var lower = Normalizer.normalize(spelled, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(lower).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** Whether a text can be an identity: it is its own key and not longer than 80 characters. */
    public static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.equals(key(text));
    }

    /** The one that is called so; failing that, the one that is called by another common name of the same. */
    static <T> Optional<T> find(Collection<T> all, String text, Function<T, Stream<String>> names) {
        var key = key(text);
        return named(all, List.of(key), names).or(() -> SYNONYMS.stream().filter(group -> group.contains(key)).findFirst()
                .flatMap(group -> named(all, group, names)));
    }

    private static <T> Optional<T> named(Collection<T> all, List<String> keys, Function<T, Stream<String>> names) {
        return all.stream().filter(each -> names.apply(each).map(Label::key).anyMatch(keys::contains)).findFirst();
    }
}
