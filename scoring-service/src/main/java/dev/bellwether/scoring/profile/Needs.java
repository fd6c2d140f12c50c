package dev.bellwether.scoring.profile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.bellwether.scoring.constraint.MustHave;

/**
 * What is asked of a technology.
 *
 * @param weights          points by criterion, 0 or more, not all 0; only their proportions count
 * @param mustHaves        conditions that are checked before scoring
 * @param candidates       which technologies are considered at all
 * @param missingData      what stands in for a value that is not known
 * @param unknownMustHaves what becomes of a technology of which it is not known whether it has a must-have
 */
public record Needs(Map<String, Double> weights, List<MustHave> mustHaves, Candidates candidates, MissingData missingData,
        UnknownMustHaves unknownMustHaves) {

    /** Makes the collections unmodifiable, the weights sorted, and fills in what is left out. */
    public Needs {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        mustHaves = mustHaves == null ? List.of() : List.copyOf(mustHaves);
        candidates = candidates == null ? Candidates.ALL : candidates;
        missingData = missingData == null ? MissingData.CATALOG_MEDIAN : missingData;
        unknownMustHaves = unknownMustHaves == null ? UnknownMustHaves.KEEP : unknownMustHaves;
    }
}
