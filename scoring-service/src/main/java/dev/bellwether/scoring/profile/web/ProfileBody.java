package dev.bellwether.scoring.profile.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.profile.UnknownMustHaves;

/** A profile as callers send it. They may send back what they read; its version is the one in {@code If-Match}. */
record ProfileBody(String id, Long version, String name, String description, Map<String, Double> weights,
        List<MustHaveBody> mustHaves, Candidates candidates, MissingData missingData, UnknownMustHaves unknownMustHaves,
        Boolean standing) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 200;

    /** @param path the id in the URL, which that in the body must not contradict; null if there is none */
    Profile read(String path, NeedsReader reader) {
        var faults = new Faults();
        faults.check(name != null && !name.isBlank() && name.length() <= LONGEST_NAME, "/name",
                "must be 1 to " + LONGEST_NAME + " characters");
        faults.check(id == null || path == null || id.equals(path), "/id", "is not the id in the path");
        var identity = path != null ? path : id != null ? id : derived();
        faults.check(path != null || ID.matcher(identity).matches() && identity.length() <= LONGEST_ID, "/id",
                "must be at most " + LONGEST_ID + " characters of lower-case words joined by hyphens");
        var needs = reader.read(weights, mustHaves, candidates, missingData, unknownMustHaves, faults);
        faults.throwIfAny();
        return new Profile(identity, 1, name, description, needs, standing);
    }

    private String derived() {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
