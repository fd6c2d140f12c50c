package dev.bellwether.scoring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.UnknownMustHaves;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.stereotype.Component;

/** Turns what callers send into needs, and says everything that is wrong with it at once. */
@Component
public class NeedsReader {

    private static final int MOST = 1000;
    private static final int MOST_MUST_HAVES = 50;
    private static final double MOST_POINTS = 1e6;

    private final VersionedStore<Criterion> criteria;

    NeedsReader(VersionedStore<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Null, with the faults noted, if these are no needs. */
    public Needs read(Map<String, Double> weights, List<MustHaveBody> mustHaves, Candidates candidates, MissingData missingData,
            UnknownMustHaves unknown, Faults faults) {
        var before = faults.found().size();
        weights(weights, faults);
        var constraints = mustHaves(mustHaves == null ? List.of() : mustHaves, faults);
        return faults.found().size() > before ? null : new Needs(weights, constraints, candidates, missingData, unknown);
    }

    private void weights(Map<String, Double> weights, Faults faults) {
        if (weights == null || weights.isEmpty()) {
            faults.add("/weights", "must name at least one criterion");
            return;
        }
        var known = known();
        weights.forEach((criterion, points) -> {
            var pointer = "/weights/" + JsonFaults.escape(criterion);
            faults.check(known.contains(criterion), pointer, "there is no criterion '" + criterion + "'");
            faults.check(points != null && points <= MOST_POINTS, pointer, "must be a number of at most 1,000,000");
            faults.check(points == null || points >= 0, pointer, "NEGATIVE_WEIGHT: must be 0 or more");
        });
        faults.check(weights.values().stream().anyMatch(points -> points == null || points != 0), "/weights",
                "ZERO_WEIGHT_SUM: at least one must be above 0");
    }

    private static List<MustHave> mustHaves(List<MustHaveBody> bodies, Faults faults) {
        faults.check(bodies.size() <= MOST_MUST_HAVES, "/mustHaves", "must be at most " + MOST_MUST_HAVES);
        var read = new ArrayList<MustHave>();
        for (var i = 0; i < bodies.size(); i++) {
            var pointer = "/mustHaves/" + i;
            faults.check(bodies.get(i) != null, pointer, "must be given");
            read.add(bodies.get(i) == null ? null : bodies.get(i).read(pointer, faults));
        }
        return read;
    }

    private Set<String> known() {
        return criteria.list(null, MOST).stream().map(Criterion::id).collect(Collectors.toSet());
    }
}
