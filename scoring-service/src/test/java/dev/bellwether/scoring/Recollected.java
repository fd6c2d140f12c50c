package dev.bellwether.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.Ranker;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.basis.Basis;
import dev.bellwether.scoring.ranking.basis.Basis.Place;
import dev.bellwether.scoring.ranking.basis.Basis.SubjectKeys;
import dev.bellwether.scoring.valuation.Valuation;

/** Rankings that were given, for tests. */
public final class Recollected {

    public static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private Recollected() {}

    public static Recollection ranking(String id, Needs needs, Method method, List<Criterion> criteria, Technologies... known) {
        var subjects = Arrays.stream(known).map(Technologies::subject).toList();
        var versions = new TreeMap<String, Long>();
        criteria.forEach(each -> versions.put(each.id(), each.version()));
        var places = Ranker.rank(needs, method, Valuation.of(criteria, subjects, DAY)).ranked().stream()
                .map(each -> new Place(each.technology().slug(), each.rank(), each.score())).toList();
        var basis = new Basis(null, needs, Instant.parse("2026-03-01T10:00:00Z"), DAY, "c@0:1", "t@0:1", "a@0:1",
                method.version(), versions,
                subjects.stream().map(Recollected::keys).toList(), places);
        return new Recollection(id, basis, criteria, subjects);
    }

    public static Needs needs(Map<String, Double> weights) {
        return new Needs(weights, Collections.emptyList(), null, null, null);
    }

    private static SubjectKeys keys(Subject subject) {
        return new SubjectKeys(subject.technology().toString(), subject.trend() == null ? null : subject.trend().toString(),
                subject.assessments().ratings().isEmpty() ? null : subject.assessments().toString());
    }
}
