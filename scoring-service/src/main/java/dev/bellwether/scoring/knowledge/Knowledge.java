package dev.bellwether.scoring.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.valuation.Valuation;
import dev.bellwether.scoring.view.CatalogState;

/**
 * What an answer is computed from.
 *
 * @param asOf     the moment whose day counts for ages and support
 * @param state    the catalog, trends and assessments as this instance knows them
 * @param criteria all of them, in the order of ids
 */
public record Knowledge(Instant asOf, CatalogState state, List<Criterion> criteria) {

    /** The day, in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    }

    /** The catalog on the criteria's scales; computed at each call. */
    public Valuation valuation() {
        return Valuation.of(criteria, state.subjects(), day());
    }

    /** The version of each criterion that has a weight, by id. */
    public SortedMap<String, Long> versions(Map<String, Double> weights) {
        var versions = new TreeMap<String, Long>();
        criteria.stream().filter(each -> weights.getOrDefault(each.id(), 0.0) > 0)
                .forEach(each -> versions.put(each.id(), each.version()));
        return versions;
    }
}
