package dev.bellwether.scoring.weight.web;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.sentence.Sentence;
import dev.bellwether.scoring.weight.Finding;
import dev.bellwether.scoring.weight.PairwiseComparison;

/**
 * Weights from comparisons in pairs, and how much these contradict each other (docs/methods.md, A.3).
 *
 * @param method               {@code pairwise}
 * @param weights              by criterion, adding up to 1
 * @param usable               whether the consistency ratio is up to the limit
 * @param consistencyRatio     0 if nothing is contradicted, about 1 for comparisons at random
 * @param limit                0.10
 * @param consistencyIndex     before it is divided by that of random comparisons
 * @param lambdaMax            the largest eigenvalue
 * @param geometricMeanWeights the cross-check: by criterion, adding up to 1
 * @param worstTriple          the three criteria whose comparisons contradict each other most; empty below three criteria
 * @param findings             what to look at again; empty if usable
 */
record PairwiseView(String method, Map<String, Double> weights, boolean usable, double consistencyRatio, double limit,
        double consistencyIndex, double lambdaMax, Map<String, Double> geometricMeanWeights, List<String> worstTriple,
        List<Finding> findings) {

    static PairwiseView of(List<String> criteria, double[][] times, PairwiseComparison compared) {
        var findings = compared.acceptable() ? List.<Finding>of() : List.of(inconsistent(criteria, times, compared));
        return new PairwiseView("pairwise", WeightsView.named(criteria, compared.weights()), compared.acceptable(),
                compared.consistencyRatio(), PairwiseComparison.ACCEPTABLE, compared.consistencyIndex(), compared.lambdaMax(),
                WeightsView.named(criteria, compared.geometricMeanWeights()),
                compared.worstTriple().stream().map(criteria::get).toList(), findings);
    }

    /** Two or fewer criteria cannot contradict each other, so there is a triple. */
    private static Finding inconsistent(List<String> criteria, double[][] times, PairwiseComparison compared) {
        int i = compared.worstTriple().get(0);
        int j = compared.worstTriple().get(1);
        int k = compared.worstTriple().get(2);
        var detail = "The comparisons contradict each other (consistency ratio %.2f, at most %.2f): '%s' is %.3g times '%s' and that %.3g "
                + "times '%s', which makes %.3g times, but %.3g is said";
        return new Finding("INCONSISTENT", "/matrix/" + i + "/" + k,
                Sentence.of(detail, compared.consistencyRatio(), PairwiseComparison.ACCEPTABLE, criteria.get(i), times[i][j],
                        criteria.get(j), times[j][k], criteria.get(k), times[i][j] * times[j][k], times[i][k]));
    }
}
