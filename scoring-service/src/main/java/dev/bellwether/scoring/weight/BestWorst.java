package dev.bellwether.scoring.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Weights from comparing the best criterion with the others and the others with the worst: the linear best-worst method (Rezaei 2016;
 * input consistency: Liang, Brunelli & Rezaei 2020).
 *
 * @param weights               add up to 1
 * @param ksi                   the largest remaining contradiction; 0 if the comparisons agree
 * @param inputConsistencyRatio of the comparisons themselves; 0 if they agree
 * @param limit                 up to which that is acceptable; null where none was ever determined (beyond nine criteria or times)
 * @param leastConsistent       index of the criterion whose two comparisons contradict that of the best with the worst most
 */
public record BestWorst(double[] weights, double ksi, double inputConsistencyRatio, Double limit, int leastConsistent) {

    /** Simplex leaves a rounding error where comparisons agree exactly. */
    private static final double EXACT = 1e-9;

    /**
     * The weights that contradict the comparisons least.
     *
     * @param bestToOthers  how many times as important the best is as each
     * @param othersToWorst how many times as important each is as the worst
     * @param best          index of the best
     * @param worst         index of the worst
     */
    public static BestWorst of(double[] bestToOthers, double[] othersToWorst, int best, int worst) {
        var n = bestToOthers.length;
        var constraints = new ArrayList<LinearConstraint>();
        for (var j = 0; j < n; j++) {
            constraints.addAll(within(n, best, j, bestToOthers[j]));
            constraints.addAll(within(n, j, worst, othersToWorst[j]));
        }
        var all = new double[n + 1];
        Arrays.fill(all, 0, n, 1);
        constraints.add(new LinearConstraint(all, Relationship.EQ, 1));
        var optimum = new SimplexSolver().optimize(objective(n), new LinearConstraintSet(constraints), GoalType.MINIMIZE,
                new NonNegativeConstraint(true)).getPoint();
        var contradictions = contradictions(bestToOthers, othersToWorst, bestToOthers[worst]);
        var most = IntStream.range(0, n).boxed().max(Comparator.comparingDouble(j -> contradictions[j])).orElseThrow();
        var limit = BestWorstLimit.of(bestToOthers[worst], n);
        return new BestWorst(Arrays.copyOf(optimum, n), optimum[n], ratio(contradictions[most], bestToOthers[worst]),
                limit.isPresent() ? limit.getAsDouble() : null, most);
    }

    /** Whether the comparisons are consistent enough to be used, as far as that can be told. */
    public boolean acceptable() {
        return limit == null || inputConsistencyRatio <= limit + EXACT;
    }

    private static LinearObjectiveFunction objective(int n) {
        var ksi = new double[n + 1];
        ksi[n] = 1;
        return new LinearObjectiveFunction(ksi, 0);
    }

    /** |w_i − times·w_j| ≤ ξ */
    private static List<LinearConstraint> within(int n, int i, int j, double times) {
        var above = new double[n + 1];
        above[i] += 1;
        above[j] -= times;
        var below = Arrays.stream(above).map(x -> -x).toArray();
        above[n] = -1;
        below[n] = -1;
        return List.of(new LinearConstraint(above, Relationship.LEQ, 0), new LinearConstraint(below, Relationship.LEQ, 0));
    }

    /** By how much the way from the best to the worst through each criterion differs from the direct one. */
    private static double[] contradictions(double[] bestToOthers, double[] othersToWorst, double span) {
        return IntStream.range(0, bestToOthers.length).mapToDouble(j -> Math.abs(bestToOthers[j] * othersToWorst[j] - span))
                .toArray();
    }

    private static double ratio(double largest, double span) {
        return span == 1 ? 0 : largest / (span * span - span);
    }
}
