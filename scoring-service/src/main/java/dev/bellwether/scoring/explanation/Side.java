package dev.bellwether.scoring.explanation;

import java.util.List;

import dev.bellwether.scoring.ranking.Candidacy;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * One side of a comparison: a score of the default method and what it is made of.
 *
 * @param technology    which
 * @param score         0 to 1
 * @param contributions by criterion, adding up to the score
 */
public record Side(TechnologyRef technology, double score, List<Contribution> contributions) {

    /** Of somebody who is ranked. */
    public static Side of(Ranked ranked) {
        return new Side(ranked.technology(), ranked.score(), ranked.contributions());
    }

    /** Of somebody who may not be. */
    public static Side of(Candidacy candidacy) {
        return new Side(candidacy.technology(), candidacy.score().point(), candidacy.contributions());
    }

    List<String> criteria() {
        return contributions.stream().map(Contribution::criterion).toList();
    }

    double[] weights() {
        return contributions.stream().mapToDouble(Contribution::weight).toArray();
    }

    double[] parts() {
        return contributions.stream().mapToDouble(Contribution::contribution).toArray();
    }

    /** Parts over weights: what the score is linear in, unless missing data is left out. */
    double[] values() {
        return contributions.stream().mapToDouble(part -> part.contribution() / part.weight()).toArray();
    }
}
