package dev.bellwether.scoring.ranking.answer;

import java.util.List;

import dev.bellwether.scoring.constraint.MustHave;

/**
 * One technology's place.
 *
 * @param rank             1 plus the number of strictly better scores
 * @param technology       which
 * @param score            0 to 1
 * @param low              the score if everything missing were at its worst
 * @param high             the score if everything missing were at its best
 * @param coverage         sum of the weights of what is known, 0 to 1
 * @param provisional      whether that is below 0.6: too little for a winner
 * @param rankInterval     the ranks that are possible
 * @param mustHaves        whether every must-have is known to be there
 * @param unknownMustHaves those that are not known
 * @param contributions    what the score is made of
 */
public record Ranked(int rank, TechnologyRef technology, double score, double low, double high, double coverage,
        boolean provisional, RankInterval rankInterval, MustHaveStatus mustHaves, List<MustHave> unknownMustHaves,
        List<Contribution> contributions) {}
