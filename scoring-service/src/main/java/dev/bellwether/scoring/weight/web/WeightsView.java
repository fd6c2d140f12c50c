package dev.bellwether.scoring.weight.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.weight.Finding;

/**
 * Weights that follow from what people said.
 *
 * @param method   how they were made
 * @param weights  by criterion, adding up to 1, in the order sent
 * @param findings what to look at again; empty if nothing
 */
record WeightsView(String method, Map<String, Double> weights, List<Finding> findings) {

    /** The weights under the names of their criteria. */
    static Map<String, Double> named(List<String> criteria, double[] weights) {
        var named = new LinkedHashMap<String, Double>();
        for (var i = 0; i < weights.length; i++) {
            named.put(criteria.get(i), weights[i]);
        }
        return named;
    }
}
