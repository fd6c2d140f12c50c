package dev.bellwether.scoring.radar.proposal;

import java.util.List;
import java.util.Optional;

import dev.bellwether.events.Json;
import dev.bellwether.scoring.ranking.answer.StoredRanking;

/**
 * What proposals need of a ranking.
 *
 * @param id          of the ranking
 * @param rankedTotal how many are ranked
 * @param ranked      all of them, best first
 * @param excluded    candidates that are not
 */
record Sheet(String id, int rankedTotal, List<Row> ranked, List<Out> excluded) {

    /** Who stands where. */
    record Row(int rank, Slug technology, double score, double low, double high, boolean provisional) {}

    /** Who was left out, and by which must-haves; by none of them if it is not known whether it has them. */
    record Out(Slug technology, List<Failed> failed) {}

    /** A must-have that is not there. */
    record Failed(Constraint constraint) {}

    /** Of which fact. */
    record Constraint(String field) {}

    /** Of which technology. */
    record Slug(String slug) {}

    static Sheet of(StoredRanking ranking) {
        return Json.mapper().readValue(ranking.json(), Sheet.class);
    }

    Optional<Row> row(String slug) {
        return ranked.stream().filter(each -> each.technology().slug().equals(slug)).findFirst();
    }

    Optional<Out> out(String slug) {
        return excluded.stream().filter(each -> each.technology().slug().equals(slug)).findFirst();
    }
}
