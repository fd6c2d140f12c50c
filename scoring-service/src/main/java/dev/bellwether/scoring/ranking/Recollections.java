package dev.bellwether.scoring.ranking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Assessments;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.ranking.basis.Basis.SubjectKeys;
import dev.bellwether.scoring.ranking.store.RankingStore;
import dev.bellwether.scoring.ranking.store.SnapshotStore;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.stereotype.Component;

/** Keeps what rankings are computed from, and finds it again. */
@Component
public class Recollections {

    private final RankingStore rankings;
    private final SnapshotStore snapshots;
    private final VersionedStore<Criterion> criteria;

    Recollections(RankingStore rankings, SnapshotStore snapshots, VersionedStore<Criterion> criteria) {
        this.rankings = rankings;
        this.snapshots = snapshots;
        this.criteria = criteria;
    }

    /** Keeps the technologies as they are now; where, in the same order. */
    List<SubjectKeys> keep(List<Subject> subjects) {
        var keys = snapshots
                .keep(subjects.stream().flatMap(each -> Stream.of(each.technology(), each.trend(), each.assessments()))
                        .filter(each -> each != null && !each.equals(Assessments.NONE)).toList());
        return subjects.stream().map(each -> new SubjectKeys(keys.get(each.technology()), keys.get(each.trend()),
                keys.get(each.assessments()))).toList();
    }

    /** The ranking of that id with all that it was computed from. */
    public Recollection get(String id) {
        var basis = rankings.basis(id)
                .orElseThrow(() -> new NotFound("There is no ranking '" + id + "' with what it was computed from"));
        var technologies = snapshots.find(basis.subjects().stream().map(SubjectKeys::technology).toList(),
                TechnologySnapshot.class);
        var trends = snapshots.find(basis.subjects().stream().map(SubjectKeys::trend).filter(Objects::nonNull).toList(),
                TechnologyTrend.class);
        var assessments = snapshots.find(
                basis.subjects().stream().map(SubjectKeys::assessments).filter(Objects::nonNull).toList(),
                Assessments.class);
        var subjects = basis.subjects().stream()
                .map(each -> new Subject(technologies.get(each.technology()),
                        each.trend() == null ? null : trends.get(each.trend()),
                        each.assessments() == null ? Assessments.NONE : assessments.get(each.assessments())))
                .toList();
        var versions = basis.criteria().entrySet().stream()
                .map(each -> criteria.find(each.getKey(), each.getValue()).orElseThrow()).toList();
        return new Recollection(id, basis, versions, subjects);
    }
}
