package dev.bellwether.trend.document.mention;

/** Whether a name begins or ends at a place of a text, and is no part of a longer word, an address or a file's name. */
final class Edges {

    private static final int LONGEST_TOKEN = 300;

    private final CharSequence text;

    Edges(CharSequence text) {
        this.text = text;
    }

    /** Letters and digits, except those of scripts that are written without spaces. */
    static boolean isWord(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) && !isSpaceless(c);
    }

    private static boolean isSpaceless(char c) {
        return c >= 0x2E80 && c <= 0xD7FF && (c <= 0x9FFF || c >= 0xAC00);
    }

    char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }

    /** Whether a name may begin here. */
    boolean begins(int start) {
        var before = at(start - 1);
        if (isWord(before) && isWord(at(start)) || before == '_' || before == '@' || before == '\\') {
            return false;
        }
        // app.go, example.net: the end of a file's or host's name.
        return before != '.' || !isWord(at(start - 2));
    }

    /**
     * Whether a name may end here.
     *
     * @param careful whether it is a word of other meanings too, or short
     * @param letters how many letters and digits it has
     */
    boolean ends(int end, boolean careful, int letters) {
        var last = at(end - 1);
        var next = at(end);
        if (isWord(next)) {
            return isVersion(end, last, letters) || !careful && letters >= 4 && isPlural(end, last);
        }
        if (next == '_' || next == '@') {
            return false;
        }
        if (letters == 1 && (next == '+' || next == '#' || at(end + 1) == '+')) {
            return false;
        }
        return next != '.' || !Character.isLowerCase(at(end + 1));
    }

    /** Java17, C++20, and no Base64 or Web3: at most two digits, after three letters or a sign. */
    private boolean isVersion(int end, char last, int letters) {
        if (letters < 3 && isWord(last) || Character.isDigit(last)) {
            return false;
        }
        var digits = 0;
        while (digits < 3 && Character.isDigit(at(end + digits))) {
            digits++;
        }
        return digits > 0 && digits < 3 && !isWord(at(end + digits));
    }

    private boolean isPlural(int end, char last) {
        return at(end) == 's' && Character.isLetter(last) && last != 's' && !isWord(at(end + 1));
    }

    /** Whether the place lies in an address of the web or of mail, or in a path. */
    boolean inAddress(int start, int end) {
        var from = start;
        while (start - from < LONGEST_TOKEN && !breaks(at(from - 1))) {
            from--;
        }
        var to = end;
        while (to - end < LONGEST_TOKEN && !breaks(at(to))) {
            to++;
        }
        if (to - from == end - start) {
            return false;
        }
        var token = text.subSequence(Math.max(0, from), to).toString();
        return token.contains("://") || token.startsWith("www.") || token.indexOf('@') > 0 || isPath(token);
    }

    private static boolean isPath(String token) {
        if (token.startsWith("/") || token.startsWith("./") || token.startsWith("~/") || token.startsWith("../")) {
            return true;
        }
        var slash = token.lastIndexOf('/');
        // src/main/java/App.java, but not Node.js/Express/Next.js.
        return slash > 0 && token.indexOf('/') < slash && Character.isLowerCase(token.charAt(0)) && token.indexOf('.', slash) > 0
                && !token.startsWith(".", token.length() - 1);
    }

    private static boolean breaks(char c) {
        return Character.isWhitespace(c) || "<>\"()[]{},;|`“”".indexOf(c) >= 0;
    }
}
