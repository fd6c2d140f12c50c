package dev.bellwether.trend.document.mention;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Reads a text the way {@code TechnologyName.key} makes keys, a character with its marks at a time and without a copy: the places stay those
 * of the text as it is. For one thread.
 */
final class Folding {

    private static final int FIRST_MARK = 0x300;

    private final CharSequence text;
    private String folded = "";
    private int end;

    Folding(CharSequence text) {
        this.text = text;
    }

    /** Reads the character at a place, with the marks that follow it. */
    void read(int at) {
        var first = text.charAt(at);
        end = at + 1;
        if (first < 128 && (end == text.length() || text.charAt(end) < FIRST_MARK)) {
            folded = ASCII[first];
            return;
        }
        end = at + Character.charCount(Character.codePointAt(text, at));
        while (end < text.length() && isMark(Character.codePointAt(text, end))) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        folded = Normalizer.normalize(text.subSequence(at, end), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** What was read, in normal form and lower case. */
    String folded() {
        return folded;
    }

    /** The place after what was read. */
    int end() {
        return end;
    }

    /** Whether a character of normal form counts for nothing when names are compared. */
    static boolean isIgnored(char folded) {
        return switch (folded) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '.', '/', '_', '-' -> true;
            default -> false;
        };
    }

    private static boolean isMark(int codePoint) {
        return codePoint >= FIRST_MARK && switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static final String[] ASCII = new String[128];

    static {
        for (var c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf((char) c).toLowerCase(Locale.ROOT);
        }
    }
}
