package dev.bellwether.trend.document.mention;

import java.util.regex.Pattern;

/** What stands between the items of a list. */
final class Separators {

    private static final int LONGEST = 16;
    private static final Pattern LIST = Pattern.compile(
            "\\s*([,;/|&+•·)]|\\(|\\band\\b|\\bor\\b|\\bwith\\b|\\bund\\b|\\by\\b|\\bet\\b|\\n\\s*[-*•]|\\n\\n?)(\\s*(and|or|[&+(]))?\\s*",
            Pattern.CASE_INSENSITIVE);

    private Separators() {}

    static boolean list(CharSequence text, int from, int to) {
        return to > from && to - from <= LONGEST && LIST.matcher(text.subSequence(from, to)).matches();
    }
}
