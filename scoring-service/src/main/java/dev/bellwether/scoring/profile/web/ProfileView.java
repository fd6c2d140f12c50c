package dev.bellwether.scoring.profile.web;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.profile.UnknownMustHaves;

/** A profile as callers see it. */
record ProfileView(String id, long version, String name, String description, Map<String, Double> weights,
        List<MustHave> mustHaves, Candidates candidates, MissingData missingData, UnknownMustHaves unknownMustHaves,
        boolean standing) {

    static ProfileView of(Profile profile) {
        var needs = profile.needs();
        return new ProfileView(profile.id(), profile.version(), profile.name(), profile.description(), needs.weights(),
                needs.mustHaves(), needs.candidates(), needs.missingData(), needs.unknownMustHaves(), profile.standing());
    }
}
