package dev.bellwether.scoring.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Assessments;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.basis.Basis;
import dev.bellwether.scoring.ranking.basis.Basis.SubjectKeys;
import dev.bellwether.scoring.valuation.Valuation;

/** All mixtures of two rankings' inputs, each computed once. */
final class Worlds {

    private static final int VALUED = Cause.FACTS.bit() | Cause.TRENDS.bit() | Cause.ASSESSMENTS.bit()
            | Cause.METHOD.bit();

    private final Recollection before;
    private final Recollection after;
    private final Collection<String> followed;
    private final Map<Integer, World> worlds = new HashMap<>();
    private final Map<Integer, Valuation> valuations = new HashMap<>();

    Worlds(Recollection before, Recollection after, Collection<String> followed) {
        this.before = before;
        this.after = after;
        this.followed = followed;
    }

    /** What the two differ in. */
    Set<Cause> causes() {
        var changed = EnumSet.noneOf(Cause.class);
        Arrays.stream(Cause.values()).filter(cause -> !of(before.basis(), cause).equals(of(after.basis(), cause)))
                .forEach(changed::add);
        return changed;
    }

    /** @param bits of the causes that are those of the later ranking */
    World at(int bits) {
        return worlds.computeIfAbsent(bits, _ -> new World(needs(bits), from(bits, Cause.METHOD).basis().method(),
                valuations.computeIfAbsent(bits & VALUED, this::valuation), followed));
    }

    private Needs needs(int bits) {
        var asked = from(bits, Cause.NEEDS).basis().needs();
        return new Needs(from(bits, Cause.WEIGHTS).basis().needs().weights(), asked.mustHaves(), asked.candidates(),
                from(bits, Cause.METHOD).basis().needs().missingData(), asked.unknownMustHaves());
    }

    private Valuation valuation(int bits) {
        var trends = new HashMap<String, TechnologyTrend>();
        from(bits, Cause.TRENDS).subjects().forEach(each -> trends.put(each.slug(), each.trend()));
        var assessments = new HashMap<String, Assessments>();
        from(bits, Cause.ASSESSMENTS).subjects().forEach(each -> assessments.put(each.slug(), each.assessments()));
        var subjects = from(bits, Cause.FACTS).subjects().stream()
                .map(each -> new Subject(each.technology(), trends.get(each.slug()),
                        assessments.getOrDefault(each.slug(), Assessments.NONE)))
                .toList();
        return Valuation.of(criteria(from(bits, Cause.METHOD)), subjects, from(bits, Cause.FACTS).basis().day());
    }

    /** A criterion that only the other ranking knows is as it is there. */
    private Collection<Criterion> criteria(Recollection ranking) {
        var criteria = new TreeMap<String, Criterion>();
        List.of(before, after, ranking).forEach(each -> each.criteria().forEach(one -> criteria.put(one.id(), one)));
        return criteria.values();
    }

    private Recollection from(int bits, Cause cause) {
        return (bits & cause.bit()) == 0 ? before : after;
    }

    private static List<?> of(Basis basis, Cause cause) {
        var needs = basis.needs();
        return switch (cause) {
            case WEIGHTS -> List.of(needs.weights());
            case NEEDS -> List.of(needs.mustHaves(), needs.candidates(), needs.unknownMustHaves());
            case FACTS -> List.of(basis.day(), basis.subjects().stream().map(SubjectKeys::technology).toList());
            case TRENDS -> basis.subjects().stream().map(SubjectKeys::trend).toList();
            case ASSESSMENTS -> basis.subjects().stream().map(SubjectKeys::assessments).toList();
            case METHOD -> List.of(basis.methodVersion(), basis.criteria(), needs.missingData());
        };
    }
}
