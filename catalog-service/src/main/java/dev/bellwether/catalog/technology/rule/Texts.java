package dev.bellwether.catalog.technology.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Faults;

/** What holds for texts wherever they stand. */
final class Texts {

    static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Safe as a field's name in any store, and never in need of escaping in a pointer. */
    static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}");

    private Texts() {}

    static boolean check(Faults faults, String pointer, String text, int longest) {
        if (text == null || text.isEmpty()) {
            faults.add(pointer, "must not be empty");
        } else if (text.length() > longest) {
            faults.add(pointer, "must not be longer than " + longest + " characters");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(pointer, "must not contain control characters or line breaks");
        } else if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            faults.add(pointer, "must not contain half a character");
        } else {
            return true;
        }
        return false;
    }

    static void optional(Faults faults, String pointer, String text, int longest) {
        if (text != null) {
            check(faults, pointer, text, longest);
        }
    }

    static void each(Faults faults, String pointer, List<String> texts, int most, int longest) {
        atMost(faults, pointer, texts, most);
        for (var i = 0; i < texts.size(); i++) {
            check(faults, pointer + "/" + i, texts.get(i), longest);
        }
    }

    static void atMost(Faults faults, String pointer, Collection<?> items, int most) {
        faults.check(items.size() <= most, pointer, "must not have more than " + most + " entries");
    }

    /** Points at every item that is the same as an earlier one. */
    static <T> void distinct(Faults faults, String pointer, List<T> items, Function<T, ?> identity, String member) {
        var first = new HashMap<Object, Integer>();
        for (var i = 0; i < items.size(); i++) {
            var earlier = first.putIfAbsent(identity.apply(items.get(i)), i);
            faults.check(earlier == null, pointer + "/" + i + member, "says the same as " + pointer + "/" + earlier + member);
        }
    }
}
