package dev.bellwether.scoring.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.robustness.smaa.Alternatives;
import dev.bellwether.scoring.robustness.smaa.Gap;
import dev.bellwether.scoring.valuation.Leaf;
import dev.bellwether.scoring.valuation.Valuation;

/**
 * All that were ranked, with what is known of them on each criterion and what is not.
 *
 * @param ranked       best first; an alternative's index is its place here
 * @param criteria     ids of the criteria with a weight
 * @param weights      of these, adding up to 1
 * @param alternatives their values
 */
record Field(List<Ranked> ranked, List<String> criteria, double[] weights, Alternatives alternatives) {

    static Field of(Recollection ranking) {
        var valuation = ranking.valuation();
        var ranked = ranking.outcome(valuation).ranked();
        var criteria = List.copyOf(ranking.weights().keySet());
        var known = new double[criteria.size()][ranked.size()];
        var gaps = new ArrayList<Gap>();
        for (var j = 0; j < known.length; j++) {
            var samples = samples(valuation, criteria.get(j));
            for (var i = 0; i < ranked.size(); i++) {
                var leaves = valuation.leaves(criteria.get(j), ranked.get(i).technology().slug());
                known[j][i] = leaves.stream().filter(leaf -> leaf.value() != null)
                        .mapToDouble(leaf -> leaf.share() * leaf.value())
                        .reduce(0, Double::sum);
                gaps(i, j, leaves, samples, gaps);
            }
        }
        return new Field(ranked, criteria, ranking.weights().values().stream().mapToDouble(weight -> weight).toArray(),
                new Alternatives(known, gaps));
    }

    private static void gaps(int i, int j, List<Leaf> leaves, double[][] samples, List<Gap> gaps) {
        for (var l = 0; l < leaves.size(); l++) {
            if (leaves.get(l).value() == null && leaves.get(l).share() > 0) {
                gaps.add(new Gap(i, j, leaves.get(l).share(), samples[l]));
            }
        }
    }

    /** By input: what the whole catalog has, or nothing if that says too little. */
    private static double[][] samples(Valuation valuation, String criterion) {
        var inputs = valuation.criterion(criterion).inputs().size();
        var samples = new double[inputs][];
        Arrays.setAll(samples, l -> valuation.subjects().stream()
                .map(subject -> valuation.leaves(criterion, subject.slug()).get(l).value()).filter(Objects::nonNull)
                .mapToDouble(value -> value).toArray());
        return Arrays.stream(samples).map(each -> each.length < Estimate.KNOWN_FOR_MEDIAN ? new double[0] : each)
                .toArray(double[][]::new);
    }
}
