package dev.bellwether.scoring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.UnknownMustHaves;
import dev.bellwether.scoring.weight.web.CriterionNames;
import org.springframework.stereotype.Component;

/** Turns what callers send into needs, and says everything that is wrong with it at once. */
@Component
public class NeedsReader {

    private static final int MOST_MUST_HAVES = 50;

    private final CriterionNames criteria;

    NeedsReader(CriterionNames criteria) {
        this.criteria = criteria;
    }

    /** Null, with the faults noted, if these are no needs. */
    public Needs read(Map<String, Double> weights, List<MustHaveBody> mustHaves, Candidates candidates, MissingData missingData,
            UnknownMustHaves unknown, Faults faults) {
        var before = faults.found().size();
        criteria.checkPoints(weights, "/weights", faults);
        var constraints = mustHaves(mustHaves, "/mustHaves", faults);
        return faults.found().size() > before ? null : new Needs(weights, constraints, candidates, missingData, unknown);
    }

    /**
     * The must-haves of a list; null is none. With the faults noted, those that are none are null.
     *
     * @param at the pointer to the list
     */
    public static List<MustHave> mustHaves(List<MustHaveBody> sent, String at, Faults faults) {
        var bodies = sent == null ? List.<MustHaveBody>of() : sent;
        faults.check(bodies.size() <= MOST_MUST_HAVES, at, "must be at most " + MOST_MUST_HAVES);
        var read = new ArrayList<MustHave>();
        for (var i = 0; i < bodies.size(); i++) {
            var pointer = at + "/" + i;
            faults.check(bodies.get(i) != null, pointer, "must be given");
            read.add(bodies.get(i) == null ? null : bodies.get(i).read(pointer, faults));
        }
        return read;
    }
}
