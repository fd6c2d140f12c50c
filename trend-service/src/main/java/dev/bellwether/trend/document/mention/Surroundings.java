package dev.bellwether.trend.document.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words beside a place, in lower case and within its sentence. */
final class Surroundings {

    private static final int WORDS = 5;
    private static final int FARTHEST = 60;

    private final Edges edges;
    private final CharSequence text;
    private final List<String> before;
    private final List<String> after;

    Surroundings(CharSequence text, int start, int end) {
        this.text = text;
        this.edges = new Edges(text);
        this.before = backwards(start);
        this.after = forwards(end);
    }

    /** Up to five words, the nearest first. */
    List<String> before() {
        return before;
    }

    /** Up to five words, the nearest first. */
    List<String> after() {
        return after;
    }

    boolean beginSentence() {
        return before.isEmpty();
    }

    private List<String> backwards(int start) {
        var words = new ArrayList<String>();
        var at = start - 1;
        var limit = start - FARTHEST;
        while (words.size() < WORDS && at > limit && !isStop(at)) {
            if (isPart(at)) {
                var from = at;
                while (isPart(from - 1)) {
                    from--;
                }
                words.add(word(from, at + 1));
                at = from;
            }
            at--;
        }
        return words;
    }

    private List<String> forwards(int end) {
        var words = new ArrayList<String>();
        var at = end;
        var limit = end + FARTHEST;
        if (edges.at(at) == '\'' || edges.at(at) == '’') {
            at += 2;
        }
        while (words.size() < WORDS && at < limit && !isStop(at)) {
            if (isPart(at)) {
                var to = at + 1;
                while (isPart(to)) {
                    to++;
                }
                words.add(word(at, to));
                at = to - 1;
            }
            at++;
        }
        return words;
    }

    private String word(int from, int to) {
        return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    }

    /** Also the dots of 1.22 and Node.js, the signs of C++ and C#, and what stands in don't. */
    private boolean isPart(int at) {
        var c = edges.at(at);
        return Edges.isWord(c) || c == '+' || c == '#'
                || (c == '.' || c == '\'' || c == '’') && Edges.isWord(edges.at(at - 1)) && Edges.isWord(edges.at(at + 1));
    }

    /** Where a sentence or a line of a list ends. */
    private boolean isStop(int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        return switch (text.charAt(at)) {
            case '.', '!', '?' -> Character.isWhitespace(edges.at(at + 1));
            case '\n' -> edges.at(at + 1) == '\n' || edges.at(at - 1) == '\n' || "-*•#|".indexOf(edges.at(at + 1)) >= 0;
            case '|', '•' -> true;
            default -> false;
        };
    }
}
