package dev.bellwether.scoring.stack.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.UnknownMustHaves;
import dev.bellwether.scoring.profile.web.MustHaveBody;
import dev.bellwether.scoring.profile.web.NeedsReader;
import dev.bellwether.scoring.stack.Part;
import dev.bellwether.scoring.stack.StackQuestion;

/** A question: a stored profile or the needs themselves, and the parts, if they are not the usual ones. */
record StackBody(String profile, Map<String, Double> weights, List<MustHaveBody> mustHaves, MissingData missingData,
        UnknownMustHaves unknownMustHaves, List<PartBody> parts, UnknownRelations unknownRelations, Integer limit, Instant asOf) {

    private static final int DEFAULT_LIMIT = 10;
    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 6;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** The question; where a profile is named, still without its needs. */
    StackQuestion read(NeedsReader reader) {
        var size = Paging.limit(limit == null ? DEFAULT_LIMIT : limit);
        var faults = new Faults();
        var needs = profile == null
                ? reader.read(weights, mustHaves, null, missingData, unknownMustHaves, faults)
                : alone(faults);
        var read = parts == null ? Part.USUAL : parts(faults);
        // Beyond these years no calendar of releases says anything.
        faults.check(asOf == null || asOf.isAfter(EARLIEST) && asOf.isBefore(LATEST), "/asOf", "must lie between " + EARLIEST
                + " and " + LATEST);
        faults.throwIfAny();
        return new StackQuestion(null, needs, read, unknownRelations == UnknownRelations.DROP, size, asOf);
    }

    private Needs alone(Faults faults) {
        faults.check(Stream.of(weights, mustHaves, missingData, unknownMustHaves).allMatch(Objects::isNull), "/profile",
                "stands alone: send either a profile or weights and the rest");
        return null;
    }

    private List<Part> parts(Faults faults) {
        faults.check(parts.size() >= FEWEST_PARTS && parts.size() <= MOST_PARTS, "/parts",
                "must be " + FEWEST_PARTS + " to " + MOST_PARTS);
        var names = new HashSet<String>();
        var read = new ArrayList<Part>();
        for (var i = 0; i < parts.size(); i++) {
            var pointer = "/parts/" + i;
            var body = parts.get(i);
            faults.check(body != null, pointer, "must be given");
            faults.check(body == null || body.name() == null || names.add(body.name()), pointer + "/name", "is there twice");
            read.add(body == null ? null : body.read(pointer, faults));
        }
        for (var i = 0; i < parts.size(); i++) {
            var on = parts.get(i) == null ? null : parts.get(i).runsOn();
            faults.check(on == null || names.contains(on) && !on.equals(parts.get(i).name()), "/parts/" + i + "/runsOn",
                    "must be the name of another part");
        }
        return read;
    }
}
