package dev.bellwether.scoring.weight.web;

import java.util.Map;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.scoring.sentence.Sentence;
import dev.bellwether.scoring.weight.Finding;

/**
 * What a swing from worst to best is worth. All criteria are at their worst: the one that would be raised first has 100 points, each other
 * as many as its swing is worth beside that (docs/methods.md, A.3).
 */
record SwingBody(Map<String, Double> points) {

    private static final double FIRST = 100;

    WeightsView weights(CriterionNames names) {
        var faults = new Faults();
        names.checkPoints(points, "/points", faults);
        if (points != null) {
            points.forEach((criterion, given) -> faults.check(given == null || given <= FIRST,
                    "/points/" + JsonFaults.escape(criterion), "must be at most 100, which the first swing has"));
        }
        faults.throwIfAny();
        var largest = points.values().stream().mapToDouble(each -> each).max().orElseThrow();
        var first = new Finding("NO_FIRST_SWING", "/points",
                Sentence.of(
                        "The largest swing has %.4g points; the one that would be made first has 100 and the others are relative to it",
                        largest));
        return PointsBody.view("swing", points, Stream.of(first).filter(_ -> largest < FIRST));
    }
}
