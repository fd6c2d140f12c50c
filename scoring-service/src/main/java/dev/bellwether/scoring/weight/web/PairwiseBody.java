package dev.bellwether.scoring.weight.web;

import java.util.List;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.weight.PairwiseComparison;

/**
 * How many times as important each criterion is as each other one.
 *
 * @param criteria 2 to 10
 * @param matrix   a row for each in the same order; null where the reciprocal of the mirrored entry is meant, and on the diagonal
 */
record PairwiseBody(List<String> criteria, List<List<Double>> matrix) {

    private static final int MOST = 10;
    private static final double MOST_TIMES = 1000;
    /** What the product of an entry and its mirror may be off 1. */
    private static final double RECIPROCITY = 1e-9;

    PairwiseView weights(CriterionNames names) {
        var faults = new Faults();
        names.checkEach(criteria, 2, "/criteria", faults);
        faults.check(criteria == null || criteria.size() <= MOST, "/criteria",
                "TOO_MANY_CRITERIA: at most 10 can be compared in pairs");
        faults.check(matrix != null, "/matrix", "must be given");
        faults.throwIfAny();
        checkShape(faults);
        faults.throwIfAny();
        checkEntries(faults);
        faults.throwIfAny();
        var times = new double[criteria.size()][criteria.size()];
        for (var i = 0; i < times.length; i++) {
            for (var j = 0; j < times.length; j++) {
                times[i][j] = i == j ? 1 : matrix.get(i).get(j) == null ? 1 / matrix.get(j).get(i) : matrix.get(i).get(j);
            }
        }
        return PairwiseView.of(criteria, times, PairwiseComparison.of(times));
    }

    private void checkShape(Faults faults) {
        faults.check(matrix.size() == criteria.size(), "/matrix",
                "must have a row for each of the " + criteria.size() + " criteria");
        for (var i = 0; i < matrix.size(); i++) {
            faults.check(matrix.get(i) != null && matrix.get(i).size() == criteria.size(), "/matrix/" + i,
                    "must have an entry for each of the " + criteria.size() + " criteria");
        }
    }

    private void checkEntries(Faults faults) {
        for (var i = 0; i < matrix.size(); i++) {
            for (var j = 0; j < matrix.size(); j++) {
                var times = matrix.get(i).get(j);
                faults.check(times == null || times >= 1 / MOST_TIMES && times <= MOST_TIMES, pointer(i, j),
                        "must be 1/1000 to 1000 times");
                faults.check(i != j || times == null || times == 1, pointer(i, j),
                        "NOT_RECIPROCAL: a criterion is once as important as itself");
                if (i < j) {
                    checkPair(i, j, faults);
                }
            }
        }
    }

    private void checkPair(int i, int j, Faults faults) {
        var times = matrix.get(i).get(j);
        var mirror = matrix.get(j).get(i);
        faults.check(times != null || mirror != null, pointer(i, j),
                "must be given here or as its reciprocal at " + pointer(j, i));
        faults.check(times == null || mirror == null || Math.abs(times * mirror - 1) <= RECIPROCITY, pointer(j, i),
                "NOT_RECIPROCAL: must be 1 over " + times + ", which is at " + pointer(i, j) + "; null stands for just that");
    }

    private static String pointer(int i, int j) {
        return "/matrix/" + i + "/" + j;
    }
}
