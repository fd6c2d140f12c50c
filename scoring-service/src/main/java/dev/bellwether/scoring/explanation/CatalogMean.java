package dev.bellwether.scoring.explanation;

import java.util.stream.IntStream;

import dev.bellwether.scoring.explanation.answer.AgainstMean;
import dev.bellwether.scoring.explanation.answer.AgainstMean.Part;
import dev.bellwether.scoring.sentence.Sentence;
import dev.bellwether.scoring.valuation.Valuation;

/** Contributions against the mean of the whole catalog, which does not depend on who is compared. */
public final class CatalogMean {

    private CatalogMean() {}

    /** Of one technology's score. */
    public static AgainstMean of(Side side, Valuation valuation) {
        var criteria = side.criteria();
        var means = criteria.stream().mapToDouble(criterion -> valuation.subjects().stream()
                .mapToDouble(subject -> valuation.value(criterion, subject.slug()).point()).average().orElse(0)).toArray();
        var baseline = IntStream.range(0, means.length).mapToDouble(j -> side.weights()[j] * means[j]).toArray();
        var differences = Differences.ofContributions(side.parts(), baseline);
        var parts = IntStream.range(0, means.length).mapToObj(j -> new Part(criteria.get(j), side.weights()[j],
                side.contributions().get(j).value(), means[j], differences.byCriterion()[j])).toList();
        var mean = IntStream.range(0, baseline.length).mapToDouble(j -> baseline[j]).sum();
        return new AgainstMean(side.technology(), side.score(), mean, parts, sentence(side, mean, differences));
    }

    private static String sentence(Side side, double mean, Differences differences) {
        var up = Words.named(side.criteria(), differences, differences.reasons());
        var down = Words.named(side.criteria(), differences, differences.objections());
        return Sentence.of("%s scores %.3f, %s the catalog's mean of %.3f by %.3f: %s lift it, %s hold it back.",
                side.technology().name(), side.score(), side.score() >= mean ? "above" : "below", mean,
                Math.abs(side.score() - mean), up, down);
    }
}
