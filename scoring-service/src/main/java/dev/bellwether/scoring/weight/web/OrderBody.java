package dev.bellwether.scoring.weight.web;

import java.util.List;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.weight.RankOrder;

/**
 * Nothing but an order of importance.
 *
 * @param order criteria, most important first
 * @param form  {@code centroid}, the mean of all weights that have this order, unless told otherwise; or {@code rank-sum}, equal steps
 */
record OrderBody(List<String> order, String form) {

    private static final String CENTROID = "centroid";
    private static final String RANK_SUM = "rank-sum";

    WeightsView weights(CriterionNames names) {
        var faults = new Faults();
        names.checkEach(order, 1, "/order", faults);
        faults.check(form == null || form.equals(CENTROID) || form.equals(RANK_SUM), "/form", "must be centroid or rank-sum");
        faults.throwIfAny();
        var sum = RANK_SUM.equals(form);
        var weights = sum ? RankOrder.sum(order.size()) : RankOrder.centroid(order.size());
        return new WeightsView(sum ? RANK_SUM : "rank-order-centroid", WeightsView.named(order, weights), List.of());
    }
}
