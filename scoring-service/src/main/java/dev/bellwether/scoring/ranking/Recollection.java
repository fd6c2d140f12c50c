package dev.bellwether.scoring.ranking;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.ranking.basis.Basis;
import dev.bellwether.scoring.valuation.Valuation;

/**
 * An earlier ranking with all that it was computed from, as it was then.
 *
 * @param id       of the ranking
 * @param basis    what it names
 * @param criteria every criterion, in the order of the ids
 * @param subjects every technology, in the order of the slugs
 */
public record Recollection(String id, Basis basis, List<Criterion> criteria, List<Subject> subjects) {

    /** The catalog of then on the scales of then. */
    public Valuation valuation() {
        return Valuation.of(criteria, subjects, basis.day());
    }

    /** Of the criteria with a weight, in the order of their ids, adding up to 1. */
    public Map<String, Double> weights() {
        return Ranker.weights(basis.needs());
    }

    /** The whole ranking, computed again. */
    public Outcome outcome(Valuation valuation) {
        return Ranker.rank(basis.needs(), basis.method(), valuation);
    }
}
