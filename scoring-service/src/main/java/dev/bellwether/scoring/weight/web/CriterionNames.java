package dev.bellwether.scoring.weight.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.stereotype.Component;

/** Checks what callers say of criteria: that there are such, and that their points can become weights. */
@Component
public class CriterionNames {

    private static final int MOST = 1000;
    private static final double MOST_POINTS = 1e6;

    private final VersionedStore<Criterion> criteria;

    CriterionNames(VersionedStore<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Notes what is wrong with points by criterion, which stand at that pointer. */
    public void checkPoints(Map<String, Double> points, String pointer, Faults faults) {
        if (points == null || points.isEmpty()) {
            faults.add(pointer, "must name at least one criterion");
            return;
        }
        var known = known();
        points.forEach((criterion, given) -> {
            var at = pointer + "/" + JsonFaults.escape(criterion);
            faults.check(known.contains(criterion), at, "there is no criterion '" + criterion + "'");
            faults.check(given != null && given <= MOST_POINTS, at, "must be a number of at most 1,000,000");
            faults.check(given == null || given >= 0, at, "NEGATIVE_WEIGHT: must be 0 or more");
        });
        faults.check(points.values().stream().anyMatch(given -> given == null || given != 0), pointer,
                "ZERO_WEIGHT_SUM: at least one must be above 0");
    }

    /** Notes which of the names at that pointer are no criteria or there twice; there must be at least {@code fewest}. */
    void checkEach(List<String> names, int fewest, String pointer, Faults faults) {
        if (names == null || names.size() < fewest) {
            faults.add(pointer, "must name at least " + fewest + (fewest == 1 ? " criterion" : " criteria"));
            return;
        }
        var known = known();
        var seen = new HashSet<String>();
        for (var i = 0; i < names.size(); i++) {
            var at = pointer + "/" + i;
            faults.check(seen.add(names.get(i)), at, "is there twice");
            faults.check(known.contains(names.get(i)), at, "there is no criterion '" + names.get(i) + "'");
        }
    }

    /** The ids of all criteria. */
    Set<String> known() {
        return criteria.list(null, MOST).stream().map(Criterion::id).collect(Collectors.toSet());
    }
}
