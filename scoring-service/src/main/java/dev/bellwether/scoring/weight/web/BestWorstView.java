package dev.bellwether.scoring.weight.web;

import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.scoring.weight.BestWorst;
import dev.bellwether.scoring.sentence.Sentence;
import dev.bellwether.scoring.weight.Finding;

/**
 * Weights from comparisons with the best and the worst criterion, and how much these contradict each other (docs/methods.md, A.3).
 *
 * @param method                {@code best-worst}
 * @param weights               by criterion, adding up to 1
 * @param usable                whether the consistency ratio is up to the limit; also where there is none
 * @param inputConsistencyRatio 0 if nothing is contradicted
 * @param limit                 for so many criteria and so large a step from worst to best; null where none was ever determined
 * @param ksi                   the largest contradiction that remains in the weights
 * @param leastConsistent       the criterion whose comparisons contradict the direct one of best and worst most; null if none does
 * @param findings              what to look at again; empty if usable
 */
record BestWorstView(String method, Map<String, Double> weights, boolean usable, double inputConsistencyRatio, Double limit,
        double ksi,
        String leastConsistent, List<Finding> findings) {

    /** @param criteria the best first, the worst last */
    static BestWorstView of(List<String> criteria, Map<String, Double> bestToOthers, Map<String, Double> othersToWorst) {
        var worst = criteria.size() - 1;
        var down = criteria.stream().mapToDouble(each -> bestToOthers.getOrDefault(each, 1.0)).toArray();
        var up = criteria.stream().mapToDouble(each -> othersToWorst.getOrDefault(each, 1.0)).toArray();
        up[0] = down[worst];
        var compared = BestWorst.of(down, up, 0, worst);
        var least = compared.inputConsistencyRatio() == 0 ? null : criteria.get(compared.leastConsistent());
        var findings = compared.acceptable() ? List.<Finding>of() : List.of(inconsistent(criteria, down, up, compared));
        return new BestWorstView("best-worst", WeightsView.named(criteria, compared.weights()), compared.acceptable(),
                compared.inputConsistencyRatio(), compared.limit(), compared.ksi(), least, findings);
    }

    private static Finding inconsistent(List<String> criteria, double[] down, double[] up, BestWorst compared) {
        var j = compared.leastConsistent();
        var detail = "The comparisons contradict each other (input consistency ratio %.2f, at most %.2f): '%s' is %.3g times '%s' and that "
                + "%.3g times '%s', which makes %.3g times, but %.3g is said";
        return new Finding("INCONSISTENT", "/othersToWorst/" + JsonFaults.escape(criteria.get(j)),
                Sentence.of(detail, compared.inputConsistencyRatio(), compared.limit(), criteria.getFirst(), down[j],
                        criteria.get(j),
                        up[j], criteria.getLast(), down[j] * up[j], down[criteria.size() - 1]));
    }
}
