package dev.bellwether.scoring.stack.web;

import java.util.List;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.web.MustHaveBody;
import dev.bellwether.scoring.profile.web.NeedsReader;
import dev.bellwether.scoring.stack.Part;

/** A part as callers send it. */
record PartBody(String name, Double points, Candidates candidates, List<MustHaveBody> mustHaves, String runsOn) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 40;
    private static final double MOST_POINTS = 1e6;

    /** Null, with the faults noted, if this is no part. */
    Part read(String pointer, Faults faults) {
        var before = faults.found().size();
        faults.check(name != null && name.length() <= LONGEST_NAME && NAME.matcher(name).matches(), pointer + "/name",
                "must be at most " + LONGEST_NAME + " characters of lower-case words joined by hyphens");
        faults.check(points == null || points > 0 && points <= MOST_POINTS, pointer + "/points",
                "must be a number above 0 and at most 1,000,000");
        faults.check(candidates != null && !candidates.equals(Candidates.ALL), pointer + "/candidates",
                "must say which technologies this part can be");
        var read = NeedsReader.mustHaves(mustHaves, pointer + "/mustHaves", faults);
        return faults.found().size() > before ? null : new Part(name, points == null ? 1 : points, candidates, read, runsOn);
    }
}
