package dev.bellwether.scoring.weight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;

/**
 * The best criterion compared with all and all with the worst.
 *
 * @param best          the most important criterion
 * @param worst         the least important one
 * @param bestToOthers  by criterion, how many times as important the best is, 1 to 9; that of itself may be left out
 * @param othersToWorst by criterion, how many times as important it is as the worst, 1 to 9; that of itself and of the best, which is
 *                      there already, may be left out
 */
record BestWorstBody(String best, String worst, Map<String, Double> bestToOthers, Map<String, Double> othersToWorst) {

    private static final double MOST_TIMES = 9;

    BestWorstView weights(CriterionNames names) {
        var faults = new Faults();
        var known = names.known();
        faults.check(best != null && known.contains(best), "/best", "there is no criterion '" + best + "'");
        faults.check(worst != null && known.contains(worst), "/worst", "there is no criterion '" + worst + "'");
        faults.check(best == null || !best.equals(worst), "/worst", "must not be the best");
        faults.check(bestToOthers != null, "/bestToOthers", "must be given");
        faults.check(othersToWorst != null, "/othersToWorst", "must be given");
        faults.throwIfAny();
        check(bestToOthers, best, "/bestToOthers", known, faults);
        check(othersToWorst, worst, "/othersToWorst", known, faults);
        checkSpan(faults);
        complete(othersToWorst, bestToOthers, "/bestToOthers", faults);
        complete(bestToOthers, othersToWorst, "/othersToWorst", faults);
        faults.throwIfAny();
        return BestWorstView.of(criteria(), bestToOthers, othersToWorst);
    }

    /** The best, the others in the order sent, the worst. */
    private List<String> criteria() {
        var criteria = new ArrayList<String>();
        criteria.add(best);
        bestToOthers.keySet().stream().filter(this::between).forEach(criteria::add);
        criteria.add(worst);
        return criteria;
    }

    private static void check(Map<String, Double> times, String itself, String pointer, Set<String> known, Faults faults) {
        times.forEach((criterion, given) -> {
            var at = pointer + "/" + JsonFaults.escape(criterion);
            faults.check(known.contains(criterion), at, "there is no criterion '" + criterion + "'");
            faults.check(given != null && given >= 1 && given <= MOST_TIMES, at, "must be 1 to 9 times");
            faults.check(!criterion.equals(itself) || given == null || given == 1, at,
                    "must be 1: a criterion is once as important as itself");
        });
    }

    private void checkSpan(Faults faults) {
        var direct = bestToOthers.get(worst);
        var mirrored = othersToWorst.get(best);
        faults.check(direct != null, "/bestToOthers/" + JsonFaults.escape(worst), "must be given");
        faults.check(direct == null || mirrored == null || direct.equals(mirrored), "/othersToWorst/" + JsonFaults.escape(best),
                "must be " + direct + ", which the best was said to be to the worst");
    }

    private void complete(Map<String, Double> wanted, Map<String, Double> given, String pointer, Faults faults) {
        wanted.keySet().stream().filter(this::between).filter(each -> !given.containsKey(each))
                .forEach(each -> faults.add(pointer + "/" + JsonFaults.escape(each), "must be given"));
    }

    private boolean between(String criterion) {
        return !criterion.equals(best) && !criterion.equals(worst);
    }
}
