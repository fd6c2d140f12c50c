package dev.bellwether.trend.document.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words beside a careful name say for or against it, as a sum of log-odds. The weights were set by hand on labelled passages (docs/services/trend-service.md,
 * Mentions) and are no statistics.
 */
final class Clues {

    private static final Pattern VERSION = Pattern.compile("v?\\d{1,3}(\\.(\\d+|x))*\\+?");
    private static final double LOWER_CASE = -3.4;
    private static final double ALL_CAPITALS = -0.7;
    private static final double NOT_CAPITALS = -5;
    private static final double FIRST_IN_SENTENCE = -1.0;
    private static final double CAPITAL_WITHIN = 0.8;
    private static final double OWN_WORD = 2.5;
    private static final double OWN_WORD_AGAINST = -5;
    private static final double NOUN_AFTER = 2.2;
    private static final double VERB_BEFORE = 1.6;
    private static final double AGAINST = -1.5;
    private static final double VERSION_AFTER = 1.8;
    private static final double DEFINED = 2.5;
    private static final double COMPOUND = -2;
    private static final Set<String> IS = Set.of("is", "was", "builds", "runs");

    private final Lexicon lexicon;
    private final CharSequence text;

    Clues(Lexicon lexicon, CharSequence text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The sum for the name at a place; 0 says nothing. */
    double sum(NameEntry entry, int start, int end) {
        var words = new Surroundings(text, start, end);
        var surface = text.subSequence(start, end).toString();
        var asWritten = surface.chars().anyMatch(Character::isUpperCase) || entry.lowerCase();
        return spelling(entry, surface, words) + own(entry.word(), words, asWritten ? 3 : 1) + general(words, surface)
                + compound(start, end, words.after());
    }

    private static double spelling(NameEntry entry, String surface, Surroundings words) {
        var lower = surface.chars().anyMatch(Character::isLowerCase);
        var upper = surface.chars().anyMatch(Character::isUpperCase);
        return switch (entry.word().rule()) {
            case CAPITALS -> lower ? NOT_CAPITALS : 0;
            case NAME -> {
                if (!upper) {
                    yield entry.lowerCase() ? 0 : LOWER_CASE;
                }
                var all = lower || surface.length() < 3 ? 0 : ALL_CAPITALS;
                yield all + (words.beginSentence() ? FIRST_IN_SENTENCE : CAPITAL_WITHIN);
            }
            case CERTAIN, WORD, DOT -> 0;
        };
    }

    private static double own(Word word, Surroundings words, int nearest) {
        var sum = 0.0;
        if (anyOf(word.with(), words.before(), nearest) || anyOf(word.with(), words.after(), nearest)) {
            sum += OWN_WORD;
        }
        if (isAgainst(word, words.before()) || isAgainst(word, words.after())) {
            sum += OWN_WORD_AGAINST;
        }
        return sum;
    }

    /** The word beside, or the one after it unless that is as short as and, of, the. */
    private static boolean isAgainst(Word word, List<String> words) {
        return anyOf(word.against(), words, 1)
                || words.size() > 1 && words.get(1).length() > 3 && word.against().contains(words.get(1));
    }

    private double general(Surroundings words, String surface) {
        var after = words.after();
        var sum = 0.0;
        if (isDefined(after)) {
            sum += DEFINED;
        } else if (anyOf(lexicon.after().against(), after, 1)
                && (words.beginSentence() || !Character.isUpperCase(surface.charAt(0)))) {
            sum += AGAINST;
        }
        if (anyOf(lexicon.after().with(), after, 2)) {
            sum += anyOf(lexicon.after().with(), after, 1) ? NOUN_AFTER : NOUN_AFTER / 2;
        }
        if (!after.isEmpty() && VERSION.matcher(after.getFirst()).matches()) {
            sum += VERSION_AFTER;
        }
        if (anyOf(lexicon.before().with(), words.before(), 3)) {
            sum += VERB_BEFORE;
        }
        if (anyOf(lexicon.before().against(), words.before(), 1)) {
            sum += AGAINST;
        }
        return sum;
    }

    /** X is a web framework; X is written in. */
    private boolean isDefined(List<String> after) {
        return !after.isEmpty() && IS.contains(after.getFirst())
                && after.stream().skip(1)
                        .anyMatch(word -> lexicon.after().with().contains(word) || lexicon.before().with().contains(word));
    }

    /** Go-based speaks for it, go-live against. */
    private double compound(int start, int end, List<String> after) {
        var edges = new Edges(text);
        if (edges.at(start - 1) == '-' && Edges.isWord(edges.at(start - 2))) {
            return COMPOUND;
        }
        if (edges.at(end) != '-' || !Edges.isWord(edges.at(end + 1)) || after.isEmpty()) {
            return 0;
        }
        return lexicon.hyphen().with().contains(after.getFirst()) ? VERB_BEFORE : COMPOUND;
    }

    private static boolean anyOf(Set<String> wanted, List<String> words, int nearest) {
        for (var i = 0; i < Math.min(nearest, words.size()); i++) {
            if (wanted.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
