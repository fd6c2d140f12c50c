package dev.bellwether.trend.document.mention;

import java.util.HashSet;
import java.util.Set;

/** What the other names in a text say for a careful one: those beside it in a list, those in the same sentence, and the same technology elsewhere. */
final class Company {

    private static final double SURE = 0.8;
    private static final int NEAR = 120;
    private static final int LOOKED_AT = 4;
    private static final double LISTED_BESIDE_SURE = 2.2;
    private static final double LISTED_BESIDE_OTHER = 1.2;
    private static final double ONE_NEAR = 0.6;
    private static final double TWO_NEAR = 1.0;
    private static final double SURE_ELSEWHERE = 1.4;
    private static final double NOBODY = -0.8;
    private static final double MANY = 0.5;
    private static final int MANY_ARE = 3;

    private final CharSequence text;
    private final NameAutomaton names;
    private final Hits hits;
    private final Set<String> sure = new HashSet<>();

    Company(CharSequence text, NameAutomaton names, Hits hits) {
        this.text = text;
        this.names = names;
        this.hits = hits;
    }

    /** Takes note of what is sure by now. */
    void look() {
        for (var hit = 0; hit < hits.size(); hit++) {
            if (hits.confidence(hit) >= SURE) {
                sure.add(slug(hit));
            }
        }
    }

    /** The log-odds that the others add. */
    double sum(int hit) {
        var slug = slug(hit);
        var itself = sure.contains(slug);
        var others = sure.size() - (itself ? 1 : 0);
        return (itself ? SURE_ELSEWHERE : 0) + (others == 0 && !itself ? NOBODY : others >= MANY_ARE ? MANY : 0) + near(hit)
                + Math.max(beside(hit, hit - 1), beside(hit, hit + 1));
    }

    private double near(int hit) {
        var near = 0;
        for (var other = Math.max(0, hit - LOOKED_AT); other <= Math.min(hits.size() - 1, hit + LOOKED_AT); other++) {
            if (other != hit && hits.confidence(other) >= SURE && !slug(other).equals(slug(hit)) && sameSentence(hit, other)) {
                near++;
            }
        }
        return near == 0 ? 0 : near == 1 ? ONE_NEAR : TWO_NEAR;
    }

    private boolean sameSentence(int one, int other) {
        var from = hits.end(Math.min(one, other));
        var to = hits.start(Math.max(one, other));
        if (to - from > NEAR) {
            return false;
        }
        for (var at = from; at < to; at++) {
            var c = text.charAt(at);
            if ((c == '.' || c == '!' || c == '?') && Character.isWhitespace(text.charAt(at + 1))
                    || c == '\n' && text.charAt(at + 1) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** What a neighbour says if nothing but the signs and words of a list stand between. */
    private double beside(int hit, int other) {
        if (other < 0 || other >= hits.size()) {
            return 0;
        }
        var from = hits.end(Math.min(hit, other));
        var to = hits.start(Math.max(hit, other));
        if (!Separators.list(text, from, to)) {
            return 0;
        }
        return hits.confidence(other) >= SURE
                ? LISTED_BESIDE_SURE
                : Character.isUpperCase(text.charAt(hits.start(other))) ? LISTED_BESIDE_OTHER : 0;
    }

    private String slug(int hit) {
        return names.entry(hits.entry(hit)).slug();
    }
}
