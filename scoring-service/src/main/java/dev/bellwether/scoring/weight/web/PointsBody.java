package dev.bellwether.scoring.weight.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.scoring.weight.Finding;
import dev.bellwether.scoring.weight.Points;

/** Points by criterion, as people like. */
record PointsBody(Map<String, Double> points) {

    WeightsView weights(CriterionNames names) {
        var faults = new Faults();
        names.checkPoints(points, "/points", faults);
        faults.throwIfAny();
        return view("points", points, Stream.of());
    }

    /** The weights of points that were checked. */
    static WeightsView view(String method, Map<String, Double> points, Stream<Finding> findings) {
        var weights = Points.weights(points.values().stream().mapToDouble(each -> each).toArray());
        var idle = points.keySet().stream().filter(each -> points.get(each) == 0).map(each -> new Finding("NO_WEIGHT",
                "/points/" + JsonFaults.escape(each), "'" + each + "' has no points, so it will not count at all"));
        return new WeightsView(method, WeightsView.named(List.copyOf(points.keySet()), weights),
                Stream.concat(findings, idle).toList());
    }
}
