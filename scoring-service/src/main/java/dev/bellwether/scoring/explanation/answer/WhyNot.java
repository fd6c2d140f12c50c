package dev.bellwether.scoring.explanation.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * Why a technology is not first, or not there at all.
 *
 * @param ranking         id
 * @param technology      which
 * @param verdict         what became of it
 * @param notConsidered   in sentences, what kept it from being a candidate; empty if nothing
 * @param failed          must-haves that it is known not to have
 * @param unknown         must-haves of which it is not known whether it has them
 * @param score           its score, 0 to 1, ranked or not
 * @param rank            its rank, or the one it would have if it were let in
 * @param rankOf          how many are ranked, itself included
 * @param againstFirst    it and the first, whoever is ahead; null if it is first or nobody is ranked, or by a method whose parts do not add up
 * @param catchUp         the smallest rise of a single criterion that would bring it level with the first; null likewise, or if none can alone
 * @param sentence        the same in plain words
 */
public record WhyNot(String ranking, TechnologyRef technology, Verdict verdict, List<String> notConsidered, List<Missed> failed,
        List<MustHave> unknown, double score, int rank, int rankOf, Beats againstFirst, CatchUp catchUp, String sentence) {

    /** With the sentence. */
    public WhyNot saying(String words) {
        return new WhyNot(ranking, technology, verdict, notConsidered, failed, unknown, score, rank, rankOf, againstFirst,
                catchUp,
                words);
    }

    /** What became of a technology. */
    public enum Verdict {
        /** It is first, alone or not. */
        @JsonProperty("first")
        FIRST,
        /** It is ranked behind another. */
        @JsonProperty("ranked")
        RANKED,
        /** It was a candidate but lacks a must-have. */
        @JsonProperty("excluded")
        EXCLUDED,
        /** It was no candidate. */
        @JsonProperty("not-considered")
        NOT_CONSIDERED
    }

    /**
     * A must-have that is not there.
     *
     * @param constraint what was asked for
     * @param observed   what is known instead
     * @param distance   how far a number is from its threshold; null for other facts
     * @param sentence   the smallest change, of the technology or of what is asked for, that would let it in
     */
    public record Missed(MustHave constraint, Fact observed, Double distance, String sentence) {}

    /**
     * A rise of one criterion.
     *
     * @param criterion id
     * @param value     as it is, 0 to 1
     * @param needed    what it would have to be, at most 1
     */
    public record CatchUp(String criterion, double value, double needed) {}
}
