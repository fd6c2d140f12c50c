package dev.bellwether.scoring.valuation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Estimate;

/** The whole catalog on the scales of all criteria on one day. It does not depend on what is asked, so it serves every ranking. */
public final class Valuation {

    private final LocalDate day;
    private final List<Subject> subjects;
    private final Map<String, Criterion> criteria;
    private final Map<String, Map<String, List<Leaf>>> leaves;

    private Valuation(LocalDate day, List<Subject> subjects, Map<String, Criterion> criteria,
            Map<String, Map<String, List<Leaf>>> leaves) {
        this.day = day;
        this.subjects = subjects;
        this.criteria = criteria;
        this.leaves = leaves;
    }

    /** Reads and places every input of every technology. */
    public static Valuation of(Collection<Criterion> criteria, List<Subject> subjects, LocalDate day) {
        var byId = criteria.stream().collect(
                Collectors.toMap(Criterion::id, each -> each, (a, _) -> a, LinkedHashMap<String, Criterion>::new));
        var leaves = byId.values().stream()
                .collect(Collectors.toMap(Criterion::id, each -> CriterionLeaves.of(each, subjects, day)));
        return new Valuation(day, List.copyOf(subjects), byId, leaves);
    }

    /** The day that ages and remaining support are counted from. */
    public LocalDate day() {
        return day;
    }

    /** All technologies, retired ones too. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The criterion of that id. */
    public Criterion criterion(String id) {
        return Objects.requireNonNull(criteria.get(id), () -> "no criterion " + id);
    }

    /** Whether there is a criterion of that id. */
    public boolean knows(String criterion) {
        return criteria.containsKey(criterion);
    }

    /** The inputs of a criterion for a technology, in the criterion's order. */
    public List<Leaf> leaves(String criterion, String slug) {
        return leaves.get(criterion).get(slug);
    }

    /** What a criterion is worth for a technology, 0 to 1, with its inputs' medians in the gaps. */
    public Estimate value(String criterion, String slug) {
        return Estimate.sum(leaves(criterion, slug).stream().map(leaf -> leaf.weighted(1)).toList());
    }
}
