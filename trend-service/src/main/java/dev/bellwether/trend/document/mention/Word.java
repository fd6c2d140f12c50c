package dev.bellwether.trend.document.mention;

import java.util.Set;

/**
 * How careful one has to be with a name.
 *
 * @param rule    what is looked at
 * @param prior   how likely the name is meant where nothing speaks for or against it, 0 to 1
 * @param with    words that speak for it when they stand beside it
 * @param against words that speak against it when they stand beside it
 */
record Word(Rule rule, double prior, Set<String> with, Set<String> against) {

    /** A name that means nothing else. */
    static final Word CERTAIN = new Word(Rule.CERTAIN, 0.99, Set.of(), Set.of());

    /** What is looked at. */
    enum Rule {
        /** Nothing: it means nothing else. */
        CERTAIN,
        /** The words beside it, in whatever case. */
        WORD,
        /** Also the case: in lower case it is the ordinary word. */
        NAME,
        /** Also the case: it is an abbreviation, written in capitals. */
        CAPITALS,
        /** A dot must stand before it. */
        DOT
    }

    boolean isCareful() {
        return rule != Rule.CERTAIN && rule != Rule.DOT;
    }
}
