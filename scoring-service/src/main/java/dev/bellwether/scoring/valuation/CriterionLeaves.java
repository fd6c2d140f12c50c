package dev.bellwether.scoring.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.value.Placed;
import dev.bellwether.scoring.weight.Points;

/** The inputs of one criterion for every technology, by slug. */
final class CriterionLeaves {

    private CriterionLeaves() {}

    static Map<String, List<Leaf>> of(Criterion criterion, List<Subject> subjects, LocalDate day) {
        var shares = Points.weights(criterion.inputs().stream().mapToDouble(Input::weight).toArray());
        var leaves = new LinkedHashMap<String, List<Leaf>>();
        subjects.forEach(subject -> leaves.put(subject.slug(), new ArrayList<>()));
        for (var i = 0; i < shares.length; i++) {
            add(criterion.inputs().get(i), shares[i], subjects, day, leaves);
        }
        return leaves;
    }

    private static void add(Input input, double share, List<Subject> subjects, LocalDate day, Map<String, List<Leaf>> leaves) {
        var known = subjects.stream().map(subject -> input.from().read(subject, day).orElse(null)).toList();
        var placed = known.stream().map(each -> place(input, each)).toList();
        var median = median(placed.stream().filter(each -> each != null).mapToDouble(Placed::value).sorted().toArray());
        for (var i = 0; i < known.size(); i++) {
            leaves.get(subjects.get(i).slug()).add(new Leaf(input, share, known.get(i), placed.get(i), median));
        }
    }

    private static Placed place(Input input, Known known) {
        return known == null ? null : input.scale().place(known.fact()).orElse(null);
    }

    private static double median(double[] sorted) {
        return sorted.length < Estimate.KNOWN_FOR_MEDIAN
                ? Estimate.NO_MEDIAN
                : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
