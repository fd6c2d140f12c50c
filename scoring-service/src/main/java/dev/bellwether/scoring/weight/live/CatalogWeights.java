package dev.bellwether.scoring.weight.live;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.knowledge.Present;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.valuation.Valuation;
import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Incalculable;
import dev.bellwether.scoring.weight.Critic;
import dev.bellwether.scoring.weight.Entropy;
import org.springframework.stereotype.Service;

/** Weights by what the criteria's values of the live catalog are like. */
@Service
public class CatalogWeights {

    private final Present present;
    private final VersionedStore<Profile> profiles;

    CatalogWeights(Present present, VersionedStore<Profile> profiles) {
        this.present = present;
        this.profiles = profiles;
    }

    /** By the entropy of each criterion's values over a profile's candidates (null: over everything that is not retired). */
    public InformationOnly entropy(String profile) {
        return weigh("entropy", profile, matrix -> Entropy.of(matrix).weights());
    }

    /** By contrast and conflict of the criteria's values, over the same. */
    public InformationOnly critic(String profile) {
        return weigh("critic", profile, matrix -> {
            var better = new Better[matrix[0].length];
            Arrays.fill(better, Better.MORE);
            return Critic.weights(matrix, better);
        });
    }

    private InformationOnly weigh(String method, String profile, Function<double[][], double[]> formula) {
        var now = present.on(null);
        var state = now.state();
        var candidates = profile == null ? Candidates.ALL : profiles.get(profile).needs().candidates();
        var subjects = state.subjects().stream().filter(candidates::include).toList();
        var known = now.criteria();
        var valuation = now.valuation();
        var weights = weights(subjects, known, valuation, formula);
        return new InformationOnly(method, true, now.asOf(), state.catalogRevision(), state.observationSnapshot(),
                state.assessmentRevision(), profile, subjects.size(),
                byCriterion(known, each -> weights[known.indexOf(each)]),
                byCriterion(known,
                        each -> subjects.stream().mapToDouble(it -> value(valuation, each, it).coverage()).average().orElse(0)),
                InformationOnly.NOTE);
    }

    private static double[] weights(List<Subject> subjects, List<Criterion> criteria, Valuation valuation,
            Function<double[][], double[]> formula) {
        if (subjects.size() < 2) {
            throw new InvalidInput("/profile", "must leave at least two technologies to tell apart");
        }
        var matrix = subjects.stream()
                .map(it -> criteria.stream().mapToDouble(each -> value(valuation, each, it).point()).toArray())
                .toArray(double[][]::new);
        try {
            return formula.apply(matrix);
        } catch (Incalculable same) {
            throw new InvalidInput("/profile", same.code() + ": no criterion tells these technologies apart");
        }
    }

    private static Estimate value(Valuation valuation, Criterion criterion, Subject subject) {
        return valuation.value(criterion.id(), subject.slug());
    }

    private static Map<String, Double> byCriterion(List<Criterion> criteria, ToDoubleFunction<Criterion> number) {
        var numbers = new LinkedHashMap<String, Double>();
        criteria.forEach(each -> numbers.put(each.id(), number.applyAsDouble(each)));
        return numbers;
    }
}
