package dev.bellwether.scoring.ranking.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.UnknownMustHaves;
import dev.bellwether.scoring.profile.web.MustHaveBody;
import dev.bellwether.scoring.profile.web.NeedsReader;

/** A question: either a stored profile or the needs themselves. */
record RankingBody(String profile, Map<String, Double> weights, List<MustHaveBody> mustHaves, Candidates candidates,
        MissingData missingData, UnknownMustHaves unknownMustHaves, Method method, Integer limit, Instant asOf) {

    /** The needs, where no profile is named. */
    Needs needs(NeedsReader reader) {
        var faults = new Faults();
        var needs = reader.read(weights, mustHaves, candidates, missingData, unknownMustHaves, faults);
        faults.throwIfAny();
        return needs;
    }

    /** A profile is taken as it is stored; to vary it, send its needs. */
    void checkProfileAlone() {
        var alone = Stream.of(weights, mustHaves, candidates, missingData, unknownMustHaves).allMatch(Objects::isNull);
        new Faults().check(alone, "/profile", "stands alone: send either a profile or weights and the rest").throwIfAny();
    }
}
