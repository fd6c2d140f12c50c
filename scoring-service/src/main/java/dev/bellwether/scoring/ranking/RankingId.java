package dev.bellwether.scoring.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.knowledge.Knowledge;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.store.ContentKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names a ranking by all that goes into it, so that asking twice gives one answer and one stored document. Besides the revisions it
 * takes the versions of what was read, because a view may be a few events ahead of the revision that it states.
 */
final class RankingId {

    private RankingId() {}

    static String of(JsonMapper json, ProfileRef profile, Needs needs, Method method, int limit, Knowledge known) {
        var state = known.state();
        var inputs = new Inputs(profile, needs, limit, known.day(), method.version(), known.versions(needs.weights()),
                state.catalogRevision(),
                state.observationSnapshot(), state.assessmentRevision(),
                state.subjects().stream().map(RankingId::version).toList());
        return ContentKey.of(json.writeValueAsString(inputs));
    }

    private static String version(Subject subject) {
        return subject.slug() + " " + subject.technology().version() + " "
                + (subject.trend() == null ? 0 : subject.trend().version()) + subject.assessments().ratings().stream()
                        .map(each -> " " + each.id() + " " + each.version()).collect(Collectors.joining());
    }

    private record Inputs(ProfileRef profile, Needs needs, int limit, LocalDate day, String method,
            Map<String, Long> criteria, String catalog, String observations, String assessments,
            List<String> versions) {}
}
